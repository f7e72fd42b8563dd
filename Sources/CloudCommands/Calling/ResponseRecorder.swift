import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A transport that keeps the latest response, with its headers and its body as they arrived.
actor ResponseRecorder: HTTPTransport {
    private let transport: any HTTPTransport
    private var head: TransportResponse?
    /// The part of a stream's body that has arrived and has not been taken.
    private var pieces = Data()

    init(over transport: any HTTPTransport) { self.transport = transport }

    /// The latest response; `nil` if none has arrived. That of a stream has the part of the body that has not been taken.
    var latest: TransportResponse? {
        guard let head, !pieces.isEmpty else { return head }
        return TransportResponse(status: head.status, headers: head.headers, body: pieces)
    }

    /// Returns what has arrived of the body of a stream since it was taken last.
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
            if let piece { await self.add(piece) }
            return piece
        }
    }

    private func add(_ piece: Data) { pieces += piece }
}

extension TransportResponse {
    /// A Boolean value that indicates whether the response is a stream of events.
    var isOfEvents: Bool { headers["content-type"]?.lowercased().hasPrefix("text/event-stream") ?? false }
}
