#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The response of a server on this machine.
public struct LocalResponse: Sendable {
    /// The HTTP status, from 200 to 599.
    public var status: Int
    /// The headers. The server adds `Content-Length` or `Transfer-Encoding`, `Date` is not sent. Control characters in values
    /// are not sent, and headers whose names are no tokens of RFC 9110 are left out.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: Body

    /// The body of a response, or the fault of one.
    public enum Body: Sendable {
        /// A body that is sent with the head in one write.
        case data(Data)
        /// A body that is written piece by piece. The connection breaks off if the closure throws, and its task is cancelled
        /// when the client leaves.
        case stream(@Sendable (LocalBodyWriter) async throws -> Void)
        /// A fault: a body that ends after a number of bytes, although its length promises more.
        case truncated(Data, after: Int)
        /// A fault: bytes in place of the response, after which the connection ends. Status and headers are not sent.
        case raw(Data)
    }

    /// Creates a response.
    /// - Parameters:
    ///   - status: The HTTP status, from 200 to 599.
    ///   - headers: The headers.
    ///   - body: The body.
    public init(status: Int = 200, headers: [(name: String, value: String)] = [], body: Body = .data(Data())) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Creates a response of one line of text.
    /// - Parameters:
    ///   - status: The HTTP status, from 200 to 599.
    ///   - text: The line, without its end.
    ///   - headers: More headers than that of the content type.
    public static func text(
        status: Int, _ text: String, headers: [(name: String, value: String)] = []
    ) -> LocalResponse {
        LocalResponse(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8")] + headers,
            body: .data(Data((text + "\n").utf8)))
    }
}

/// Writes the pieces of a streamed response.
public struct LocalBodyWriter: Sendable {
    private let send: @Sendable (Data) async throws -> Void

    /// Creates a writer.
    /// - Parameter send: Sends a piece, and returns once it is written.
    public init(send: @escaping @Sendable (Data) async throws -> Void) { self.send = send }

    /// Sends a piece at once.
    ///
    /// - Parameter piece: The bytes; none are sent for an empty piece.
    /// - Throws: An error if the client has left.
    public func write(_ piece: Data) async throws {
        guard !piece.isEmpty else { return }
        try await send(piece)
    }
}
