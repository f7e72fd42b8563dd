public import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A transport that answers calls from functions and JSON texts, for tests and previews. Nothing is sent.
///
/// Everything else is as in life: requests are checked by preflight, written and signed, and responses are read, limited in
/// time and repeated by the client.
/// ```swift
/// let mock = MockTransport()
/// mock.respond(to: OCR.IDCardOCRRequest.self) { request in
///     request.cardSide == .back ? #"{"Authority": "某某公安局"}"# : #"{"Name": "张三"}"#
/// }
/// let ocr = OCR.Client(mock: mock)
/// ```
/// A call for which there is no response fails with the code ``TencentCloudCore/ErrorCode/mockHasNoResponse``, and its
/// message shows what to write.
public final class MockTransport: HTTPTransport {
    private struct State {
        var responders: [ObjectIdentifier: Responder] = [:]
        var examples = MockExamples()
        var calls: [MockCall] = []
    }

    /// Answers a call, whose request has the type under which the function is stored.
    private typealias Responder = @Sendable (MockCall) async throws -> MockResponse

    private let state = Locked(State())

    /// Creates a transport without responses.
    public init() {}

    // MARK: - Responses

    /// Answers the calls of an action with a function, which replaces an earlier one.
    ///
    /// - Parameters:
    ///   - request: The type of the requests.
    ///   - respond: Returns the response to a request. An error that it throws ends the call: a ``TransportFailure`` as
    ///     such, any other as the code ``TencentCloudCore/ErrorCode/mockFailed``.
    public func respond<Request: ActionRequest>(
        to request: Request.Type, _ respond: @escaping @Sendable (Request) async throws -> MockResponse
    ) {
        let responder: Responder = { call in
            guard let request = call.request as? Request else {
                throw TransportFailure.other(reason: "the request is no \(Request.self)")
            }
            return try await respond(request)
        }
        state.withLock { $0.responders[ObjectIdentifier(request)] = responder }
    }

    /// Answers the calls of an action with one response after the other, and all further calls with the last one.
    ///
    /// - Parameters:
    ///   - request: The type of the requests.
    ///   - first: The response to the first call.
    ///   - others: The responses to the calls after it.
    public func respond(
        to request: (some ActionRequest).Type, with first: MockResponse, _ others: MockResponse...
    ) {
        let responses = [first] + others
        let next = Locked(0)
        respond(to: request) { _ in
            let number = next.withLock { next in
                defer { next += 1 }
                return next
            }
            return responses[min(number, responses.count - 1)]
        }
    }

    /// Answers calls of actions that have no other response with the examples of their specifications.
    public func respond(from examples: MockExamples) {
        state.withLock { $0.examples = examples }
    }

    // MARK: - Calls

    /// The calls so far, in the order in which their requests were sent. An attempt that repeats a request counts as a
    /// call of its own.
    public var calls: [MockCall] { state.withLock { $0.calls } }

    /// Returns the requests of an action so far, in the order in which they were sent.
    public func requests<Request: ActionRequest>(of request: Request.Type) -> [Request] {
        calls.compactMap { $0.request as? Request }
    }

    /// Forgets the calls so far.
    public func removeCalls() { state.withLock { $0.calls = [] } }

    // MARK: - HTTPTransport

    public func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let response = try await response(to: request)
        var body = Data()
        for piece in response.pieces {
            try await pause(for: piece.delay, .responseBegan)
            switch piece.content {
            case .success(let data): body += data
            case .failure(let failure): throw failure
            }
        }
        guard body.count <= request.maxResponseBody else { throw .responseTooLarge(limit: request.maxResponseBody) }
        var answer = TransportResponse(status: response.status, headers: response.headers, body: body)
        // It was made for the clear request, and a mock has no key to encrypt it with.
        answer.isClear = true
        return answer
    }

    public func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        let response = try await response(to: request)
        let rest = Locked(response.pieces[...])
        return TransportStream(status: response.status, headers: response.headers) { () throws(TransportFailure) in
            guard let piece = rest.withLock({ $0.popFirst() }) else { return nil }
            try await pause(for: piece.delay, .responseBegan)
            return try piece.content.get()
        }
    }

    private func response(to request: TransportRequest) async throws(TransportFailure) -> MockResponse {
        guard let call = MockCall(request) else {
            throw .other(.nothingSent, reason: "a mock only answers the calls of a client")
        }
        let (responder, example) = state.withLock { state in
            state.calls.append(call)
            return (state.responders[ObjectIdentifier(type(of: call.request))], state.examples.response(to: call))
        }
        let response: MockResponse
        do {
            response = try await responder?(call) ?? example ?? .missing(for: call)
        } catch let failure as TransportFailure {
            throw failure
        } catch is CancellationError {
            throw .cancelled()
        } catch {
            response = .error(.mockFailed, message: "The mock's response to \(call.action.name) failed: \(error)")
        }
        try await pause(for: response.delay, .mayHaveArrived)
        if let failure = response.failure { throw failure }
        return response
    }
}

/// Waits, as the network does.
/// - Throws: The failure of a call that is cancelled.
private func pause(for delay: Duration, _ reach: TransportFailure.Reach) async throws(TransportFailure) {
    guard delay > .zero else { return }
    do {
        try await Task.sleep(for: delay)
    } catch {
        throw .cancelled(reach)
    }
}

extension ErrorCode {
    /// The code of a call that a mock has no response for.
    public static let mockHasNoResponse = ErrorCode(rawValue: "MockTransport.NoResponse")
    /// The code of a call for which the function of a mock has thrown an error.
    public static let mockFailed = ErrorCode(rawValue: "MockTransport.Failed")
}
