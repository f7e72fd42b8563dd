#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A server's response whose body is passed on while it arrives.
public struct TransportStream: Sendable {
    /// The response without its body.
    let head: TransportResponse
    /// The HTTP status.
    public var status: Int { head.status }
    /// The headers, by their names in lower case.
    public var headers: [String: String] { head.headers }
    /// Waits for the next piece of the body, of any size, and returns `nil` after the last one. Only one task may call
    /// it at a time.
    ///
    /// If that task is cancelled, the function ends and closes the connection. The connection must also close when the
    /// function is released. An object that the function captures has to ensure that, for example in its `deinit`.
    public let nextPiece: @Sendable () async throws(TransportFailure) -> Data?

    /// Creates a response from its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - nextPiece: Waits for the next piece of the body, after any transfer or content encoding has been removed.
    public init(
        status: Int, headers: [String: String] = [:],
        nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?
    ) {
        self.init(TransportResponse(status: status, headers: headers, body: Data()), nextPiece: nextPiece)
    }

    /// Creates a response from its head and the function that reads its body.
    ///
    /// - Parameter head: A response without its body.
    init(_ head: TransportResponse, nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?) {
        (self.head, self.nextPiece) = (head, nextPiece)
    }

    /// Waits for the next piece of the body. A failure always has the reach `responseBegan`, even if the transport
    /// names another.
    func next() async throws(TransportFailure) -> Data? {
        do throws(TransportFailure) {
            return try await nextPiece()
        } catch {
            throw TransportFailure(error.kind, .responseBegan, reason: error.reason)
        }
    }
}

extension TransportStream: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and the names of the headers: `HTTP status 200, headers [content-type], a stream`.
    public var description: String { "\(head.headDescription), a stream" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the parts that ``description`` shows, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = ["status": status, "headers": headers.keys.sorted()]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
