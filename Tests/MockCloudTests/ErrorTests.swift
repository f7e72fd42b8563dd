import Foundation
import LocalServer
import MockCloud
import TencentCloudCore
import Testing

@Suite struct ErrorTests {
    @Test(arguments: [
        ("Lisen", "2020-01-01", "InvalidAction"), ("Listen", "2021-01-01", "NoSuchVersion"),
        ("", "2020-01-01", "MissingParameter"), ("Listen", "", "MissingParameter"),
    ])
    func `an unknown action or version has its code`(action: String, version: String, code: String) async throws {
        let response = try await RadioCloud.mock().response(to: RadioCloud.request(action, version: version))
        #expect(response.status == 200)
        #expect(response.code == code)
        #expect(response.json?["RequestId"]?.stringValue?.count == 36)
    }

    @Test(arguments: [
        (#"{}"#, "MissingParameter"), (#"{"Name":1}"#, "InvalidParameter"),
        (#"{"Name":"a","Limit":0}"#, "InvalidParameterValue"),
        (#"{"Name":"a","Limit":"5"}"#, "InvalidParameter"), (#"{"Name":"12345678901"}"#, "InvalidParameterValue"),
        (#"{"Name":"a","Filters":[{"Values":[]}]}"#, "MissingParameter"),
        (#"{"Name":"a","Filters":{}}"#, "InvalidParameter"),
        (#"{"Name":"a","Filters":[{"Name":"n","Values":["1","2","3"]}]}"#, "InvalidParameterValue"),
        (#"{"Name":"#, "InvalidParameter"), (#"[]"#, "InvalidParameter"), ("", "MissingParameter"),
        (#"{"Name":"\#(String(repeating: "a", count: 3000))"}"#, "RequestSizeLimitExceeded"),
    ])
    func `a wrong parameter has its code`(body: String, code: String) async throws {
        let response = try await RadioCloud.mock().response(to: RadioCloud.request("Listen", body))
        #expect(response.code == code)
    }

    @Test(arguments: [
        (#"{"Name":"a","Nmae":"b"}"#, "UnknownParameter"), (#"{"Name":"a","Kind":"LW"}"#, "InvalidParameterValue"),
        (#"{"Name":"a","Limit":null}"#, "InvalidParameterValue"),
        (#"{"Name":"a","Filters":[{"Name":"b","X":1}]}"#, "UnknownParameter"),
    ])
    func `a strict mock also refuses what the spec does not know`(body: String, code: String) async throws {
        let request = RadioCloud.request("Listen", body)
        #expect(try await RadioCloud.mock().response(to: request).code == nil)
        #expect(try await RadioCloud.mock { $0.isStrict = true }.response(to: request).code == code)
    }

    @Test func `the message for a program names no option of a command line`() async throws {
        let mock = try RadioCloud.mock { $0.isStrict = true }
        let region = RadioCloud.request("Listen", #"{"Name":"a","Region":"ap-shanghai"}"#)
        let cover = #"{"Name":"a","Cover":"\#(String(repeating: "A", count: 2_400))"}"#
        for (request, code) in [
            (region, "UnknownParameter"), (RadioCloud.request("Listen", cover), "InvalidParameterValue"),
        ] {
            let error = await mock.response(to: request).json?["Error"]
            #expect(error?["Code"]?.stringValue == code)
            #expect(error?["Message"]?.stringValue?.contains("--") == false)
        }
    }

    @Test func `a missing parameter is found behind many unknown ones`() async throws {
        let names = (0..<150).map { #""U\#($0)":1"# }.joined(separator: ",")
        let response = try await RadioCloud.mock().response(to: RadioCloud.request("Listen", "{\(names)}"))
        #expect(response.code == "MissingParameter")
    }

    @Test func `a region that is not offered has its code`() async throws {
        let mock = try RadioCloud.mock()
        let known = RadioCloud.request(headers: [("X-TC-Region", "ap-shanghai")])
        let unknown = RadioCloud.request(headers: [("X-TC-Region", "ap-mars")])
        #expect(await mock.response(to: known).code == nil)
        #expect(await mock.response(to: unknown).code == "UnsupportedRegion")
    }

    @Test func `calls beyond the rate limit have their code`() async throws {
        let mock = try RadioCloud.mock { $0.enforcesRateLimits = true }
        var codes: [String?] = []
        for _ in 0..<5 { codes.append(await mock.response(to: RadioCloud.request()).code) }
        #expect(codes == [nil, nil, nil, "RequestLimitExceeded", "RequestLimitExceeded"])
        #expect(await mock.response(to: RadioCloud.request("Talk", #"{"Stream":false}"#)).code == nil)
    }

    @Test func `a wish for an error or a fault is granted`() async throws {
        let mock = try RadioCloud.mock()
        let error = await mock.response(
            to: RadioCloud.request(headers: [("Prefer", "code=FailedOperation.Static")]))
        #expect(error.code == "FailedOperation.Static")
        #expect(error.json?["Error"]?["Message"] == "Too much noise on the line.")
        let cut = await mock.response(to: RadioCloud.request(headers: [("prefer", "fault=cut")]))
        guard case .truncated(let data, let count) = cut.body else { return #expect(Bool(false)) }
        #expect(count == data.count / 2)
        let garbage = await mock.response(to: RadioCloud.request("Talk", "{}", headers: [("Prefer", "fault=garbage")]))
        guard case .raw = garbage.body else { return #expect(Bool(false)) }
        for wish in ["code=a b", "code=", "fault=fire", "example=7", "example=none"] {
            let response = await mock.response(to: RadioCloud.request(headers: [("Prefer", wish)]))
            #expect(response.code == "InvalidRequest")
        }
    }

    @Test func `a share of calls fails, the same ones in each run`() async throws {
        func codes() async throws -> [String?] {
            let mock = try RadioCloud.mock { $0.failures = [MockFailure(share: 0.2, outcome: .error("InternalError"))] }
            var codes: [String?] = []
            for _ in 0..<500 { codes.append(await mock.response(to: RadioCloud.request()).code) }
            return codes
        }
        let first = try await codes()
        #expect((60...140).contains(first.count { $0 == "InternalError" }))
        #expect(try await codes() == first)
    }

    @Test(arguments: [
        ("5%:InternalError", MockFailure(share: 0.05, outcome: .error("InternalError"))),
        ("0.5%:cut", MockFailure(share: 0.005, outcome: .fault(.cut))),
    ])
    func `failures are read from arguments`(text: String, failure: MockFailure) {
        #expect(MockFailure(text) == failure)
    }

    @Test(arguments: [
        "5:InternalError", "5%", "101%:cut", "-1%:cut", "x%:cut", "5%:", "5%:internal", "5%:A b", "5%:A..B",
    ])
    func `wrong arguments of failures are refused`(text: String) {
        #expect(MockFailure(text) == nil)
    }

    @Test func `other methods and paths are refused`() async throws {
        let mock = try RadioCloud.mock()
        #expect(await mock.response(to: LocalRequest(method: "DELETE")).status == 405)
        for path in ["/../etc/passwd", "/_tcapi/../requests", "/_tcapi/requests/", "//", "/%2e%2e/"] {
            #expect(await mock.response(to: LocalRequest(method: "GET", path: path)).status == 404)
        }
        #expect(await mock.response(to: LocalRequest(method: "POST", path: "/_tcapi/requests")).status == 405)
    }
}
