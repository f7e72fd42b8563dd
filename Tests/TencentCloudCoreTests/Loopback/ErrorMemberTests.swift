import Foundation
import Testing

@testable import TencentCloudCore

/// The response of an action of lkeap, as it is generated. It declares a member of its own named `Error`.
private struct TaskResponse: ActionResponse {
    static var membersBesideError: [StaticString]? { ["Status", "FailedPages"] }

    let status: String?
    let failedPages: [Int]?
    let error: TaskError?
    let requestId: String

    init(from json: inout JSONObject) {
        status = json.stringIfPresent("Status")
        failedPages = json.intsIfPresent("FailedPages")
        error = json.objectIfPresent("Error")
        requestId = json.string("RequestId")
    }
}

private struct TaskError: ResponseModel {
    let code: String?
    let message: String?

    init(from json: inout JSONObject) {
        code = json.stringIfPresent("Code")
        message = json.stringIfPresent("Message")
    }
}

/// A member named `Error` and the error of a call, which stand at the same place.
@Suite(.timeLimit(.minutes(20)))
struct ErrorMemberTests {
    private static let server = Result { try PythonServer("misbehaving_server.py") }
    private let log = LogCapture()

    private func ask<Response: ActionResponse>(_ behaviour: String, _: Response.Type) async throws -> Response {
        let client = try Behaviour.client(of: Self.server.get(), log) { _ in }
        return try await Behaviour.$name.withValue(behaviour) { try await client.send(BehaviourRequest<Response>()) }
    }

    @Test func `a task that failed is read`() async throws {
        let response = try await ask("FailedTask", TaskResponse.self)
        #expect(response.status == "Failed")
        #expect(response.failedPages == [])
        #expect(response.error?.code == "InvalidParameter.FileURLInvalid")
        #expect(response.error?.message == "url download failed")
        #expect(response.requestId == "request-1")
    }

    @Test(arguments: [
        ("RefusedTask", "InvalidParameter.TaskId", 200), ("ErrorWithId", "FailedOperation.UnOpenError", 200),
        ("Error503", "ServiceUnavailable", 503), ("FailedTask500", "InternalError", 500),
    ])
    func `a call that failed is thrown`(_ behaviour: String, _ code: String, _ status: Int) async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await ask(behaviour, TaskResponse.self) }
        guard case .server(let error)? = error else { return unexpected(error) }
        #expect(error.code.rawValue == code)
        #expect(error.status == status)
    }

    /// To a response that declares no such member, each error is the call's.
    @Test func `an error that nobody declared is thrown`() async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await ask("FailedTask", EchoResponse.self) }
        #expect(error?.code == "InvalidParameter.FileURLInvalid")
    }

    @Test func `a response from JSON is told apart in the same way`() throws {
        let failed = #"{"Status":"Failed","Error":{"Code":"A","Message":"m"},"RequestId":"r"}"#
        #expect(try TaskResponse(json: failed).error?.code == "A")
        #expect(try TaskResponse(json: #"{"Response":\#(failed)}"#).error?.code == "A")
        #expect(throws: JSONError(reason: "the JSON text is the response to a call that failed: B")) {
            try TaskResponse(json: #"{"Response":{"Error":{"Code":"B","Message":"m"},"RequestId":"r"}}"#)
        }
        #expect(throws: JSONError(reason: "'Error' is not an object")) {
            try TaskError(json: #"{"Response":{"Error":"no such task"}}"#)
        }
    }

    @Test(arguments: [
        ("ErrorWithoutCode", "ErrorWithoutCode: an error without a code: Something failed. (RequestId request-1)"),
        ("ErrorWithoutAnything", "ErrorWithoutAnything: an error without a code (RequestId request-1)"),
    ])
    func `an error without a code says so`(_ behaviour: String, _ description: String) async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await ask(behaviour, EchoResponse.self) }
        #expect(error?.description == description)
        #expect(error?.code == "")
        #expect(log.lines.last?.contains("code=none") == true, "\(log.lines)")
    }
}
