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
    private var head: TransportResponse?
    /// The body of a stream, as far as it has arrived and has not been taken.
    private var pieces = Data()

    /// Creates a transport.
    ///
    /// - Parameters:
    ///   - transport: The transport that sends.
    ///   - limit: The largest part of a stream that is kept, in bytes. More is a failure.
    init(over transport: any HTTPTransport, limit: Int = .max) {
        (self.transport, self.limit) = (transport, limit)
    }

    /// The latest response, without the pieces that have been taken; `nil` if none has arrived.
    var latest: TransportResponse? {
        guard let head, !pieces.isEmpty else { return head }
        return TransportResponse(status: head.status, headers: head.headers, body: pieces)
    }

    /// Returns the pieces of the latest stream that have arrived since they were taken last. They are not kept any more, since a
    /// stream of events may last for ever.
    func takePieces() -> Data {
        defer { pieces = Data() }
        return pieces
    }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        (head, pieces) = (nil, Data())
        let response = try await transport.send(request)
        head = response
        return response
    }

    func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        (head, pieces) = (nil, Data())
        let stream = try await transport.stream(request)
        head = TransportResponse(status: stream.status, headers: stream.headers, body: Data())
        return TransportStream(status: stream.status, headers: stream.headers) { () async throws(TransportFailure) in
            let piece = try await stream.nextPiece()
            if let piece { try await self.take(piece) }
            return piece
        }
    }

    private func take(_ piece: Data) throws(TransportFailure) {
        guard pieces.count + piece.count <= limit else { throw .responseTooLarge(limit: limit) }
        pieces += piece
    }
}
