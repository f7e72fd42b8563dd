import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A transport that keeps the latest response, with its headers and its body as they arrived.
actor ResponseRecorder: HTTPTransport {
    private let transport: any HTTPTransport
    private let limit: Int
    private let receive: (@Sendable (Data) -> Void)?
    private var isPassingOn = false
    private var head: TransportResponse?
    /// The body of a stream, as far as it has arrived and is kept.
    private var pieces = Data()

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - transport: The transport that sends.
    ///   - limit: The largest body of a stream that is kept, in bytes. A larger one is a failure.
    ///   - receive: Is called with the pieces of a stream of events after ``passOn()``.
    init(over transport: any HTTPTransport, limit: Int = .max, receive: (@Sendable (Data) -> Void)? = nil) {
        (self.transport, self.limit, self.receive) = (transport, limit, receive)
    }

    /// The latest response; `nil` if none has arrived.
    var latest: TransportResponse? {
        guard let head, !pieces.isEmpty else { return head }
        return TransportResponse(status: head.status, headers: head.headers, body: pieces)
    }

    /// Passes on the pieces of the latest stream, those that have arrived at once. They are not kept any more, since a stream of
    /// events may last for ever.
    func passOn() {
        isPassingOn = true
        receive?(pieces)
        pieces = Data()
    }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        (head, pieces, isPassingOn) = (nil, Data(), false)
        let response = try await transport.send(request)
        head = response
        return response
    }

    func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        (head, pieces, isPassingOn) = (nil, Data(), false)
        let stream = try await transport.stream(request)
        head = TransportResponse(status: stream.status, headers: stream.headers, body: Data())
        return TransportStream(status: stream.status, headers: stream.headers) { () async throws(TransportFailure) in
            let piece = try await stream.nextPiece()
            if let piece { try await self.take(piece) }
            return piece
        }
    }

    private func take(_ piece: Data) throws(TransportFailure) {
        if isPassingOn {
            receive?(piece)
            return
        }
        guard pieces.count + piece.count <= limit else { throw .responseTooLarge(limit: limit) }
        pieces += piece
    }
}
