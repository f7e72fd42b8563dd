import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

@Suite struct SharedFileTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func provider(
        path: String? = nil, profile: String = "default", _ variables: [String: String] = [:]
    ) -> SharedFileCredentials {
        SharedFileCredentials(
            path: path, profile: profile, systemPath: folder.path + "/etc/credentials"
        ) { [folder] in folder.environment(variables) }
    }

    @Test func `the section default is read at each call`() throws {
        try folder.write("[default]\nsecret_id = id-1\nsecret_key = key-1\n", to: ".tencentcloud/credentials")
        let provider = provider()
        #expect(try provider.credential() == Credential(secretId: "id-1", secretKey: "key-1"))
        try folder.write("[default]\nsecret_id=id-2\nsecret_key=key-2\ntoken=t\n", to: ".tencentcloud/credentials")
        #expect(try provider.credential() == Credential(secretId: "id-2", secretKey: "key-2", token: "t"))
    }

    @Test func `everything that official SDKs accept is accepted`() throws {
        let text = """
            \u{FEFF}; a comment\r
            # another
            [other]
            secret_id = other
            secret_key = other

              [default]
            Secret_Id : "id with = sign"
            secret_key='key#1' ; the rest is a comment
            secret_key = key#2   # the last one counts
            unknown = value
            """
        try folder.write(text, to: ".tencentcloud/credentials")
        #expect(try provider().credential() == Credential(secretId: "id with = sign", secretKey: "key#2"))
        #expect(try provider(profile: "other").credential() == Credential(secretId: "other", secretKey: "other"))
    }

    @Test func `the own file comes before that of the system, and a variable or a path before both`() throws {
        try folder.write("[default]\nsecret_id=s\nsecret_key=s\n", to: "etc/credentials")
        #expect(try provider().credential().secretId == "s")
        try folder.write("[default]\nsecret_id=o\nsecret_key=o\n", to: ".tencentcloud/credentials")
        #expect(try provider().credential().secretId == "o")
        try folder.write("[default]\nsecret_id=v\nsecret_key=v\n", to: "v")
        #expect(try provider(["TENCENTCLOUD_CREDENTIALS_FILE": folder.path + "/v"]).credential().secretId == "v")
        try folder.write("[default]\nsecret_id=p\nsecret_key=p\n", to: "p")
        let variables = ["TENCENTCLOUD_CREDENTIALS_FILE": "/none"]
        #expect(try provider(path: "~/p", variables).credential().secretId == "p")
    }

    @Test func `without a file there is no key, and the error says what to write where`() async {
        let reason = await reason(provider())
        let own = folder.path + "/.tencentcloud/credentials"
        #expect(
            reason?.text
                == "There is neither \(own) nor \(folder.path)/etc/credentials. Write an API key to the first: a "
                + "line [default], one secret_id = ... and one secret_key = ...")
        #expect(reason?.isMissing == true)
        let homeless = SharedFileCredentials(systemPath: "/none") { [:] }
        #expect(await TencentCloudCredentialsTests.reason(homeless)?.isMissing == true)
    }

    @Test(arguments: [
        (
            "[default]\nsecret_id = id\n",
            "Section [default] of PATH needs both secret_id and secret_key. Add the missing one."
        ),
        (
            "[default]\nsecret_id = \"\"\nsecret_key = s3cret\n",
            "Section [default] of PATH needs both secret_id and secret_key. Add the missing one."
        ),
        (
            "[other]\n[third]\nsecret_id = id\n",
            "The file PATH has no section [default], only [other], [third]. Write the key into it, or name another profile."
        ),
        ("", "The file PATH has no section [default]. Write the key into it, or name another profile."),
        (
            "[default]\nsecret_id = id\ns3cret\n",
            "Line 3 of PATH is neither a section nor a value. Write it like [default], or like secret_id = ..."
        ),
        (
            String(repeating: "#", count: 65_537),
            "The file PATH has more than 64 KiB, which no file with keys has. Name another one."
        ),
    ])
    func `a file that cannot be used ends a chain, and its error shows nothing of it`(
        _ text: String, _ expected: String
    ) async throws {
        try folder.write(text, to: ".tencentcloud/credentials")
        let reason = await reason(provider())
        #expect(reason?.text == expected.replacing("PATH", with: folder.path + "/.tencentcloud/credentials"))
        #expect(reason?.isMissing == false)
        #expect(reason?.text.contains("s3cret") == false)
    }

    @Test func `what is no text, no file or not there is told by its path`() async throws {
        try folder.write(Data([0x5B, 0xFF]), to: "bytes")
        #expect(
            await reason(provider(path: folder.path + "/bytes"))?.text
                == "The file \(folder.path)/bytes is not UTF-8 text. Save it as UTF-8.")
        #expect(
            await reason(provider(path: folder.path))?.text
                == "\(folder.path) is not a file. Write a file there, or name another path.")
        let absent = await reason(provider(path: "/no/such/file"))
        #expect(
            absent?.text
                == "There is no file '/no/such/file', which the program or TENCENTCLOUD_CREDENTIALS_FILE names.")
        #expect(absent?.isMissing == false, "somebody named it")
    }

    @Test func `a link to a file is followed, as for a key that a cluster mounts`() throws {
        try folder.write("[default]\nsecret_id=l\nsecret_key=l\n", to: "data/key")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "data/key")
        #expect(try provider(path: folder.path + "/link").credential().secretId == "l")
    }
}
