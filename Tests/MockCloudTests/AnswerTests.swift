import Foundation
import LocalServer
import MockCloud
import TencentCloudCore
import TencentCloudMetrics
import Testing

@Suite struct AnswerTests {
    @Test func `the example with the nearest request answers, with an id of its own`() async throws {
        let mock = try RadioCloud.mock()
        let first = await mock.response(to: RadioCloud.request())
        let second = await mock.response(to: RadioCloud.request("Listen", #"{"Name":"x","Kind":"FM","Limit":9}"#))
        #expect(first.status == 200)
        #expect(first.value(ofHeader: "Content-Type") == "application/json")
        #expect(first.json?["Total"] == 1 && second.json?["Total"] == 2)
        #expect(first.json?["RequestId"] != second.json?["RequestId"])
        #expect(first.value(ofHeader: "X-Tcapi-Source") == "example 1")
    }

    @Test(arguments: [("2", 2), (#""The first""#, 1), ("The second", 2), ("第二", 2)])
    func `an example is chosen by its number or its title`(wish: String, total: Int) async throws {
        let request = RadioCloud.request(headers: [("Prefer", "other=1, example=\(wish)")])
        let response = try await RadioCloud.mock().response(to: request)
        #expect(response.json?["Total"] == .int(total))
        #expect(response.value(ofHeader: "Preference-Applied") == "example")
    }

    @Test func `a response made of types keeps to them, and is the same for the same request`() async throws {
        let mock = try RadioCloud.mock()
        var texts: Set<String> = []
        for name in ["a", "b", "c", "d", "a"] {
            let request = RadioCloud.request("Listen", #"{"Name":"\#(name)"}"#, headers: [("Prefer", "dynamic=true")])
            let response = await mock.response(to: request)
            var members = try #require(response.json?.objectValue)
            members["RequestId"] = nil
            texts.insert(JSONValue.object(members).jsonText)
            for channel in try #require(members["Channels"]?.arrayValue) {
                #expect(["FM", "AM"].contains(channel["Kind"]?.stringValue ?? ""))
                #expect((5...7).contains(channel["Listeners"]?.intValue ?? 0))
                #expect(channel["Started"]?.stringValue?.count == 19)
                #expect(channel["Next"] == nil)
            }
        }
        #expect(texts.count == 4)
    }

    @Test func `an action without an example gets a response made of types`() async throws {
        let response = try await RadioCloud.mock().response(to: RadioCloud.request("DescribeChannels", "{}"))
        #expect(response.json?["Channels"]?.arrayValue?.isEmpty == false)
        #expect(response.value(ofHeader: "X-Tcapi-Source") == "dynamic")
    }

    @Test func `an action that can stream sends events if asked to, and one response otherwise`() async throws {
        let mock = try RadioCloud.mock()
        let stream = await mock.response(to: RadioCloud.request("Talk", #"{"Stream":true}"#))
        #expect(stream.value(ofHeader: "Content-Type") == "text/event-stream")
        let text = try await stream.streamedText()
        #expect(text.components(separatedBy: "data: {\"Part\":").count == 4)
        #expect(text.hasSuffix("\n\n"))
        // The example of the action is a plain response.
        #expect(!text.contains("whole"))
        for body in [#"{"Stream":false}"#, "{}"] {
            #expect(await mock.response(to: RadioCloud.request("Talk", body)).json?["Part"] == "whole")
        }
        let always = await mock.response(to: RadioCloud.request("Sing", "{}"))
        #expect(always.value(ofHeader: "Content-Type") == "text/event-stream")
    }

    @Test func `requests that newcomers send first get what the spec shows for them`() async throws {
        let mock = try RadioCloud.mock()
        let failed = await mock.response(to: RadioCloud.request("Listen", #"{"Name":"start"}"#))
        #expect(failed.code == "FailedOperation.Static")
        let wanted = RadioCloud.request("Listen", #"{"Name":"start"}"#, headers: [("Prefer", "example=1")])
        #expect(await mock.response(to: wanted).json?["Total"] == 1)
        let measured = await mock.response(to: RadioCloud.request("Measure", #"{"Name":"start"}"#))
        #expect(measured.json?["Level"] == 7)
        #expect(measured.value(ofHeader: "X-Tcapi-Source") == "start")
    }

    @Test func `the journal has what a client records for a fault, and the size of a stream`() async throws {
        let mock = try RadioCloud.mock()
        for fault in ["cut", "garbage", "slow"] {
            _ = await mock.response(to: RadioCloud.request(headers: [("Prefer", "fault=\(fault)")]))
        }
        let stream = await mock.response(to: RadioCloud.request("Talk", #"{"Stream":true}"#))
        let journal = await mock.response(to: LocalRequest(method: "GET", path: "/_tcapi/requests"))
        guard case .data(let data) = journal.body else { return #expect(Bool(false)) }
        let entries = try #require(JSONValue(json: String(decoding: data, as: UTF8.self))["requests"]?.arrayValue)
        let codes = entries.map { $0["code"]?.stringValue }
        #expect(codes == ["ClientError.ConnectionLost", "ClientError.Network", nil, nil])
        let body = try await stream.streamedText()
        #expect(entries.last?["bytesIn"]?.intValue == body.utf8.count)
        #expect(entries[2]["bytesIn"]?.intValue ?? 0 > 20)
    }

    @Test func `parts of a multipart body are parameters`() async throws {
        let body = """
            --b\r\nContent-Disposition: form-data; name="Title"\r\n\r\nNoise\r\n--b\r\n\
            Content-Disposition: form-data; name="Count"\r\n\r\n3\r\n--b\r\n\
            Content-Disposition: form-data; name="File"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n\
            \u{1}\r\n--\r\n--b--\r\n
            """
        var request = RadioCloud.request("Upload", body)
        request.headers[1].value = "multipart/form-data; boundary=b"
        let mock = try RadioCloud.mock()
        #expect(await mock.response(to: request).json?["Size"] != nil)
        request.body = Data(body.replacingOccurrences(of: "\"Title\"", with: "\"Titel\"").utf8)
        #expect(await mock.response(to: request).code == "MissingParameter")
        request.body = Data(body.replacingOccurrences(of: "\r\n3\r\n", with: "\r\nthree\r\n").utf8)
        #expect(await mock.response(to: request).code == "InvalidParameter")
        for broken in [
            "--b\r\n", "--b\r\n--b--", "--b\r\n--b\r\n--b--", "--c--", "nothing", "--b", String(body.dropLast(8)),
        ] {
            request.body = Data(broken.utf8)
            #expect(await mock.response(to: request).code == "InvalidParameter")
        }
        request.body = Data()
        #expect(await mock.response(to: request).code == "MissingParameter")
    }

    @Test func `any order of the parts of a multipart body is answered`() async throws {
        let mock = try RadioCloud.mock()
        let words = ["--b", "\r\n", "--", "\r\n\r\n", "Content-Disposition: form-data; name=\"A\""]
        for number in 0..<3_125 {
            var (rest, body) = (number, "--b")
            for _ in 0..<5 {
                body += words[rest % 5]
                rest /= 5
            }
            var request = RadioCloud.request("Upload", body)
            request.headers[1].value = "multipart/form-data; boundary=b"
            #expect(await mock.response(to: request).code != nil)
        }
    }

    @Test func `headers and the body of bytes are parameters`() async throws {
        var request = RadioCloud.request("Store", "bytes", headers: [("X-RADIO-Topic", "news")])
        request.headers[1].value = "application/octet-stream"
        let mock = try RadioCloud.mock()
        #expect(await mock.response(to: request).json?["Size"] != nil)
        request.headers.removeLast()
        #expect(await mock.response(to: request).code == "MissingParameter")
    }

    @Test func `a form and a query are parameters, by the types of the action`() async throws {
        let text =
            "Action=Listen&Version=2020-01-01&Name=t%77o&Kind=FM&Limit=5&Loud=True&Filters.0.Name=a&Filters.0.Values.0=b"
        let mock = try RadioCloud.mock()
        let query = LocalRequest(method: "GET", query: text, headers: [("Host", "127.0.0.1:1")])
        #expect(await mock.response(to: query).json?["Total"] == 2)
        var form = LocalRequest(method: "POST", headers: [("Host", "127.0.0.1:1")], body: Data(text.utf8))
        form.headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        #expect(await mock.response(to: form).json?["Total"] == 2)
        form.body = Data((text + "&Limit=x").replacingOccurrences(of: "Limit=5&", with: "").utf8)
        #expect(await mock.response(to: form).code == "InvalidParameter")
    }

    @Test func `a response between the farthest limits is made`() async throws {
        let mock = try RadioCloud.mock()
        for name in ["a", "b", "c"] {
            let response = await mock.response(to: RadioCloud.request("Measure", #"{"Name":"\#(name)"}"#))
            #expect(response.json?["Level"]?.intValue != nil)
        }
    }

    @Test func `what is no name is not in the journal`() async throws {
        let mock = try RadioCloud.mock()
        let long = String(repeating: "a", count: 100_000)
        let region = RadioCloud.request(headers: [("X-TC-Region", "an address")])
        for request in [RadioCloud.request(long), RadioCloud.request(version: long), region] {
            #expect(await mock.response(to: request).code != nil)
        }
        let wish = RadioCloud.request(headers: [("Prefer", "code=A\(long)")])
        #expect(await mock.response(to: wish).code == "InvalidRequest")
        let response = await mock.response(to: LocalRequest(method: "GET", path: "/_tcapi/requests"))
        guard case .data(let data) = response.body else { return #expect(Bool(false)) }
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.utf8.count < 4_000 && text.contains("Listen") && !text.contains("address"))
    }

    @Test func `the journal has the lines of a call journal, without values`() async throws {
        let mock = try RadioCloud.mock()
        _ = await mock.response(to: RadioCloud.signed())
        _ = await mock.response(to: RadioCloud.request("Listen", #"{"Name":"very-private","Limit":0}"#))
        let response = await mock.response(to: LocalRequest(method: "GET", path: "/_tcapi/requests"))
        guard case .data(let data) = response.body else { return #expect(Bool(false)) }
        let text = String(decoding: data, as: UTF8.self)
        #expect(!text.contains("private") && !text.contains("AKID"))
        #expect(response.value(ofHeader: "Access-Control-Allow-Origin") == nil)
        let requests = try #require(try JSONValue(json: text)["requests"]?.arrayValue)
        let entries = requests.compactMap { JournalEntry(line: $0.jsonText) }
        #expect(entries.map(\.action) == ["Listen", "Listen"])
        #expect(entries.map(\.outcome) == [.success, .failure])
        #expect(entries.map(\.keyTail) == ["Test", nil])
        #expect(entries.map(\.code) == [nil, .invalidParameterValue])
    }

    @Test func `pages of other origins may call`() async throws {
        let mock = try RadioCloud.mock()
        let asked = await mock.response(
            to: LocalRequest(
                method: "OPTIONS", headers: [("Access-Control-Request-Headers", "authorization,x-tc-action")]))
        #expect(asked.status == 204)
        #expect(asked.value(ofHeader: "Access-Control-Allow-Headers") == "authorization,x-tc-action")
        let response = await mock.response(to: RadioCloud.request(headers: [("Origin", "https://example.com")]))
        #expect(response.value(ofHeader: "Access-Control-Allow-Origin") == "*")
    }
}

extension LocalResponse {
    /// The text of a streamed body.
    func streamedText() async throws -> String {
        guard case .stream(let write) = body else { return "" }
        let text = Locked("")
        try await write(LocalBodyWriter { piece in text.withLock { $0 += String(decoding: piece, as: UTF8.self) } })
        return text.withLock { $0 }
    }
}
