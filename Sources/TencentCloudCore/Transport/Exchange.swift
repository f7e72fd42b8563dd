internal import Dispatch
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// One exchange of a session: a request and the response to it. It ends exactly once, and can end before its task
/// exists.
final class Exchange: Sendable {
    typealias Outcome = Result<TransportResponse, TransportFailure>
    typealias Pieces = AsyncThrowingStream<Data, any Error>.Continuation

    private struct State {
        /// Waits for the response, or for the head of a stream; `nil` once that has been returned.
        var continuation: CheckedContinuation<Outcome, Never>?
        /// The task; `nil` until it starts.
        var task: URLSessionTask?
        /// Receives the body of a stream; `nil` if the response is wanted as a whole.
        var buffer: ResponseBodyBuffer?
        var hasEnded = false
        /// The response without its body; `nil` as long as it has not arrived.
        var head: TransportResponse?
        /// The part of the body that has arrived. It grows in place: if a copy of it existed, each piece would copy all
        /// earlier ones.
        var body = Data()

        var reach: TransportFailure.Reach {
            head != nil ? .responseBegan : task != nil ? .mayHaveArrived : .nothingSent
        }

        /// The response with the body that has arrived.
        var response: TransportResponse? {
            var response = head
            response?.body = body
            return response
        }
    }

    private let state = Locked(State())
    private let delegate: SessionDelegate
    private let limit: Int
    /// Learns when the response begins.
    private let progress: CallProgress?
    /// Passes the body of a stream on to the reader; `nil` if the response is wanted as a whole.
    private let pieces: Pieces?

    /// Creates an exchange.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - delegate: The delegate of the session.
    ///   - pieces: Passes the body of a stream on to the reader; `nil` if the response is wanted as a whole.
    init(_ request: TransportRequest, in delegate: SessionDelegate, _ pieces: Pieces? = nil) {
        (self.delegate, self.pieces) = (delegate, pieces)
        (limit, progress) = (request.maxResponseBody, request.progress)
    }

    // MARK: - Start and end

    /// Returns the response, or the head of a stream, to a task that waits. An exchange that was cancelled before has
    /// ended.
    func wait(with continuation: CheckedContinuation<Outcome, Never>) {
        let hasEnded = state.withLock { state in
            if !state.hasEnded { state.continuation = continuation }
            return state.hasEnded
        }
        if hasEnded { continuation.resume(returning: .failure(.cancelled(.nothingSent))) }
    }

    /// Makes the task and starts it, unless the exchange has ended. It is called on the queue of the session's tasks.
    func start(_ make: () -> URLSessionTask) {
        guard !state.withLock({ $0.hasEnded }) else { return }
        let task = make()
        let buffer = pieces.map { ResponseBodyBuffer($0, of: task, limit: limit) }
        delegate.add(self, of: task)
        let mayStart = state.withLock { state in
            guard !state.hasEnded else { return false }
            (state.task, state.buffer) = (task, buffer)
            return true
        }
        guard mayStart else {
            delegate.remove(task)
            return task.cancel()
        }
        task.resume()
    }

    /// Ends the exchange because the caller's task was cancelled, or because nobody reads the stream any more.
    func cancel() { end { .failure(.cancelled($0)) } }

    /// Ends the exchange, unless it has ended before. After a failure, this also stops the task.
    func end(_ outcome: Outcome) { end { _ in outcome } }

    /// Ends the exchange with the response that has arrived, or else with another outcome.
    func end(otherwise outcome: Outcome) {
        end(state.withLock { $0.response }.map { .success($0) } ?? outcome)
    }

    /// - Parameter outcome: Returns the outcome of an exchange that got that far.
    private func end(_ outcome: (TransportFailure.Reach) -> Outcome) {
        let ended = state.withLock { state -> State? in
            guard !state.hasEnded else { return nil }
            defer {
                state.hasEnded = true
                (state.continuation, state.task, state.buffer, state.body) = (nil, nil, nil, Data())
            }
            return state
        }
        guard let ended else { return }
        if let task = ended.task { delegate.remove(task) }
        let outcome = outcome(ended.reach)
        ended.continuation?.resume(returning: outcome)
        switch outcome {
        case .success: ended.buffer?.end(nil)
        case .failure(let failure):
            ended.buffer?.end(failure)
            if let task = ended.task { delegate.tasks.async { task.cancel() } }
        }
    }

    // MARK: - Response

    /// A Boolean value that indicates whether the head of the response has arrived.
    var hasHead: Bool { state.withLock { $0.head != nil } }

    /// Takes the head of the response, and returns it to the reader of a stream.
    ///
    /// - Parameters:
    ///   - head: The response without its body.
    ///   - length: The size that the server announces for the body.
    /// - Returns: A failure if the response cannot be used.
    func begin(_ head: TransportResponse, length: Int) -> TransportFailure? {
        let limit = limit
        let isStream = pieces != nil
        let (reader, isTooLarge) = state.withLock { state -> (CheckedContinuation<Outcome, Never>?, Bool) in
            state.head = head
            if isStream {
                defer { state.continuation = nil }
                return (state.continuation, false)
            }
            guard length <= limit else { return (nil, true) }
            // More than 1 MiB is not reserved, since the server may announce more than it sends.
            state.body.reserveCapacity(min(length, 1 << 20))
            return (nil, false)
        }
        progress?.beginResponse()
        reader?.resume(returning: .success(head))
        return isTooLarge ? .responseTooLarge(limit: limit) : nil
    }

    /// Takes the next piece of the body. Returns a failure if nothing more may arrive.
    func append(_ piece: Data) -> TransportFailure? {
        let limit = limit
        let (buffer, isTooLarge) = state.withLock { state -> (ResponseBodyBuffer?, Bool) in
            if let buffer = state.buffer { return (buffer, false) }
            // An exchange that has ended takes nothing more.
            guard !state.hasEnded else { return (nil, false) }
            guard state.body.count + piece.count <= limit else { return (nil, true) }
            state.body.append(piece)
            return (nil, false)
        }
        return isTooLarge ? .responseTooLarge(limit: limit) : buffer?.append(piece)
    }

    /// Records that the reader of a stream has taken a piece.
    func take(_ piece: Data) { state.withLock { $0.buffer }?.take(piece) }
}
