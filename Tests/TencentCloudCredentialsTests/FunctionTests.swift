import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

@Suite struct FunctionTests {
    private static let names = ["TENCENTCLOUD_SECRETID", "TENCENTCLOUD_SECRETKEY", "TENCENTCLOUD_SESSIONTOKEN"]

    @Test func `a function with a role has its key`() throws {
        let variables = Dictionary(uniqueKeysWithValues: zip(Self.names, ["id", "key", "token"]))
        let provider = FunctionCredentials { variables }
        #expect(try provider.credential() == Credential(secretId: "id", secretKey: "key", token: "token"))
    }

    @Test func `without a role there is no key, and a part of one is an error`() async {
        let none = await reason(FunctionCredentials { ["TENCENTCLOUD_SECRET_ID": "id"] })
        #expect(
            none?.text == "This process is no cloud function with a role. Choose a role in the function's settings.")
        #expect(none?.isMissing == true)
        let part = await reason(FunctionCredentials { [Self.names[0]: "id", Self.names[1]: "key"] })
        #expect(
            part?.text == "The variables of a cloud function's role are set only in part: TENCENTCLOUD_SESSIONTOKEN is "
                + "missing. Choose a role in the function's settings.")
        #expect(part?.isMissing == false)
    }
}
