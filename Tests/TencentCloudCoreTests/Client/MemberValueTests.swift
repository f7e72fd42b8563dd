import Foundation
import Testing

@testable import TencentCloudCore

/// Values of members, sensitive ones among them, are in no log line, no drift report and no error except the server's message.
@Suite struct MemberValueTests {
    private let log = LogCapture()

    /// Returns the same response to each call.
    private struct FixedResponse: HTTPTransport {
        let status: Int
        let body: String

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            TransportResponse(status: status, headers: ["Content-Type": "application/json"], body: Data(body.utf8))
        }
    }

    private struct Asking: ActionRequest {
        typealias Response = EveryResponse
        @TaskLocal static var body = Action.Body.json
        static var action: Action {
            Action("Ask", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.example"), body: body)
        }
        var writeMembers: @Sendable (inout JSONWriter) -> Void = { _ in }
        func write(to json: inout JSONWriter) { writeMembers(&json) }
    }

    private func client(_ body: String = "{}", status: Int = 200, onDrift: (@Sendable (DriftReport) -> Void)? = nil)
        -> APIClient
    {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.logger = log.logger
        configuration.transport = FixedResponse(status: status, body: body)
        configuration.onDrift = onDrift
        return APIClient(credential: Behaviour.credential, region: nil, configuration: configuration)
    }

    private func check(_ texts: [String], _ count: Int) {
        #expect(texts.count >= count)
        for text in texts + log.lines {
            for value in ["471108", "Zhang", "张三"] { #expect(!text.contains(value)) }
        }
    }

    @Test func `what preflight refuses`() async throws {
        let request = Asking { json in
            json.string("A", "Zhang", .minLength(10))
            json.string("B", "张三", .maxLength(1), .maxSize(1), .pattern("^[0-9]+$"))
            json.int("C", 471108, .minimum(5000))
            json.int("D", 471108, .maximum(1))
            json.double("E", 471108.5, .maximum(1))
            json.base64("F", Base64(text: "data:Zhang,471108"), .maxSize(1))
            json.strings("G", ["Zhang", "471108"], .maxItems(1), .maxLength(1))
            json.openString("H", SideValue(rawValue: "Zhang"), .maxLength(1))
            json.jsonText("I", FilterModel(name: "Zhang Zhang"), .maxSize(1))
            json.value("J", ["Zhang": .double(.nan)] as JSONValue)
            json.binary("K", Binary(Array("471108".utf8), fileName: "Zhang"), .maxSize(1))
        }
        let error = await #expect(throws: TencentCloudError.self) { try await client().send(request) }
        guard case .preflight(let refusal)? = error else { return unexpected(error) }
        check(refusal.problems.map(\.description) + [refusal.description, "\(error as Any)"], 15)
        #expect(log.lines.isEmpty)
    }

    @Test func `what cannot be a header`() async throws {
        let request = Asking { $0.string("Name", "张三") }
        let error = await #expect(throws: TencentCloudError.self) {
            try await Asking.$body.withValue(.octetStream) { try await client().send(request) }
        }
        check([error?.description ?? ""], 1)
        #expect(error?.description.contains("Name must be printable ASCII, since it is sent as a header") == true)
    }

    @Test func `what drifts`() async throws {
        let text = #"{"a 张三":[1,{"Zhang":1e471108}]}"#
        let response =
            #"{"Response":{"Text":471108,"Number":"Zhang","Ratio":"Zhang","Flag":"Zhang","Picture":["Zhang"],"#
            + #""Start":471108,"Side":471108,"Level":"Zhang","Filter":"Zhang","Filters":["Zhang",{"Name":471108}],"#
            + #""Config":"Zhang","Extra":\#(text),"Matrix":[["Zhang"]],"Zhang":1,"RequestId":"r"}}"#
        let reports = Locked<[DriftReport]>([])
        _ = try await client(response) { report in reports.withLock { $0.append(report) } }.send(Asking())
        let drifts = reports.withLock { $0.flatMap(\.drifts) }
        check(drifts.map(\.description) + ["\(reports.withLock { $0 })"], 14)
        #expect(
            drifts.contains(Drift(path: "Extra", expected: "number", found: "a number outside of the range of Double")))

        _ = try await client(response).send(Asking())
        #expect(log.lines.contains { $0.contains("Config: expected JSON text, found string") })
        check([], 0)
    }

    @Test(arguments: [
        ("Zhang 471108", 200), (#"{"Response":{"Text":"Zhang","Zhang":471108"#, 200), (#"{"Response":["Zhang"]}"#, 200),
        (#"{"Response":{"Error":"Zhang 471108"}}"#, 200), (#"{"Response":{"Text":"Zhang"}}"#, 500),
    ])
    func `what is no response`(_ body: String, _ status: Int) async throws {
        let error = await #expect(throws: TencentCloudError.self) {
            try await client(body, status: status).send(Asking())
        }
        guard case .invalidResponse? = error else { return unexpected(error) }
        check([error?.description ?? "", "\(error as Any)"], 2)
        #expect(log.lines.contains { $0.contains("call failed") })
    }

    /// The message may repeat a value, and is for a person: the error contains it, the log does not.
    @Test func `the servers message is not logged`() async throws {
        let body = #"{"Response":{"Error":{"Code":"InvalidParameter","Message":"Zhang 471108"},"RequestId":"r"}}"#
        let error = await #expect(throws: TencentCloudError.self) { try await client(body).send(Asking()) }
        #expect(error?.description.contains("Zhang 471108") == true)
        #expect(log.lines.last?.contains("code=InvalidParameter") == true)
        check([], 0)
    }
}
