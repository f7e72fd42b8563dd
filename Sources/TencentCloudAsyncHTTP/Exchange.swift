#if AsyncHTTPClient
    internal import AsyncHTTPClient
    internal import NIOCore
    internal import NIOHTTP1
    internal import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// One exchange with a server: a request and the response to it. It ends exactly once.
    ///
    /// Its state is used on the event loop of the connections only, on which AsyncHTTPClient also sends: a request of
    /// which nothing was sent until the exchange ended is never sent.
    final class Exchange: Sendable {
        typealias Outcome = Result<TransportResponse, TransportFailure>
        typealias Waiting = CheckedContinuation<Outcome, Never>

        struct State: Sendable {
            /// Waits for the response, or for the head of a stream; `nil` once that has been returned.
            var waiting: Waiting?
            /// Fires at the deadline.
            var timer: Scheduled<Void>?
            /// The place in the queue; `nil` if the exchange does not wait there.
            var ticket: HostQueues.Ticket?
            /// The request under way; `nil` before it and after the end.
            var task: HTTPClient.Task<Void>?
            var reach = TransportFailure.Reach.nothingSent
            var end: Outcome?
            /// The response without its body; `nil` as long as it has not arrived.
            var head: TransportResponse?
            /// Unpacks the body; `nil` if it is not compressed.
            var unpacker: BodyUnpacker?
            /// The body of a call that has arrived. It grows in place: if a copy of it existed, each part would copy
            /// all earlier ones.
            var body = Data()
            /// The body of a stream.
            var pieces = BodyPieces()
        }

        let request: TransportRequest
        let isStream: Bool
        let state: NIOLoopBoundBox<State>
        private let connections: Connections
        private let queues: HostQueues
        /// The key of the host in the queues.
        private let host: String

        /// Creates an exchange.
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - connections: The connections. The exchange keeps them open until it has ended.
        ///   - queues: The queues in which the exchange waits for a connection.
        ///   - isStream: `true` if the body of the response is passed on while it arrives.
        init(
            _ request: TransportRequest, over connections: Connections, in queues: HostQueues, isStream: Bool = false
        ) {
            (self.request, self.connections, self.queues) = (request, connections, queues)
            self.isStream = isStream
            let url = request.url
            host = "\(url.scheme ?? "")://\(url.host ?? ""):\(url.port ?? 0)"
            state = .makeBoxSendingValue(State(), eventLoop: connections.loop)
        }

        var loop: any EventLoop { connections.loop }

        /// Waits for the whole response, or for the head of a stream.
        func response() async throws(TransportFailure) -> TransportResponse {
            let timeLeft = try request.timeLeft()
            let outcome = await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    loop.execute { self.start(continuation, within: timeLeft) }
                }
            } onCancel: {
                cancel()
            }
            return try outcome.get()
        }

        /// Gives a reader the next piece of the body.
        func read(_ reader: BodyPieces.Reader) {
            loop.execute { self.state.value.pieces.read(reader)?.succeed() }
        }

        /// Ends the exchange because the caller's task was cancelled, or because nobody reads the stream any more.
        func cancel() { loop.execute { self.end { .failure(.cancelled($0)) } } }

        // MARK: - Start

        private func start(_ continuation: Waiting, within timeLeft: TimeAmount) {
            // The task was cancelled before.
            if let end = state.value.end { return continuation.resume(returning: end) }
            state.value.waiting = continuation
            state.value.timer = loop.scheduleTask(in: timeLeft) {
                let reason = self.state.value.ticket.map { _ in "all connections to the host were in use" }
                self.end { .failure(TransportFailure(.timedOut, $0, reason: reason)) }
            }
            state.value.ticket = queues.enter(host) { self.run() }
            if state.value.ticket == nil { run() }
        }

        /// Sends the request, when its turn has come.
        private func run() {
            state.value.ticket = nil
            guard state.value.end == nil else { return queues.leave(host) }
            do throws(TransportFailure) {
                let client = try connections.client(for: request.url)
                let task = client.execute(request: try HTTPClient.Request(request), delegate: self)
                task.futureResult.whenComplete { _ in self.queues.leave(self.host) }
                if state.value.end == nil { state.value.task = task }
            } catch {
                queues.leave(host)
                end(.failure(error))
            }
        }

        // MARK: - End

        /// Ends the exchange, unless it has ended before. After a failure, this also closes the connection.
        func end(_ outcome: Outcome) { end { _ in outcome } }

        /// - Parameter outcome: Returns the outcome of an exchange that got that far.
        func end(_ outcome: (TransportFailure.Reach) -> Outcome) {
            guard state.value.end == nil else { return }
            let ended = state.value
            let outcome = outcome(ended.reach)
            state.value.end = outcome.map { _ in TransportResponse(status: 0, body: Data()) }
            (state.value.waiting, state.value.timer, state.value.ticket) = (nil, nil, nil)
            (state.value.task, state.value.unpacker, state.value.body) = (nil, nil, Data())
            ended.timer?.cancel()
            ended.unpacker?.close()
            if let ticket = ended.ticket { queues.withdraw(ticket, from: host) }
            ended.waiting?.resume(returning: outcome)
            switch outcome {
            case .success:
                state.value.pieces.finish(nil)?.succeed()
            case .failure(let failure):
                let unread = state.value.pieces.finish(failure)
                // First the task: after its piece was read, it would ask for the next one.
                ended.task?.cancel()
                unread?.succeed()
            }
        }
    }

    extension TransportRequest {
        /// Returns the time until the deadline, limited to seven days, which is no limit.
        /// - Throws: ``TransportFailure/Kind/timedOut`` if the deadline has passed.
        fileprivate func timeLeft() throws(TransportFailure) -> TimeAmount {
            let left = deadline - .now
            guard left > .zero else { throw .timedOut(.nothingSent) }
            return .nanoseconds(Int64((min(left, .seconds(7 * 86_400)) / .nanoseconds(1)).rounded(.up)))
        }
    }

    extension HTTPClient.Request {
        /// Creates a request of AsyncHTTPClient.
        /// - Throws: A failure if the request cannot be sent in HTTP.
        fileprivate init(_ request: TransportRequest) throws(TransportFailure) {
            var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
            if !headers.contains(name: "Accept-Encoding") { headers.add(name: "Accept-Encoding", value: "gzip") }
            do {
                try self.init(
                    url: request.url, method: HTTPMethod(rawValue: request.method.rawValue), headers: headers,
                    body: request.method == .get && request.body.isEmpty ? nil : .bytes(request.body))
            } catch {
                throw .cannotConnect(reason: "the URL has no scheme of HTTP, or no host")
            }
        }
    }
#endif
