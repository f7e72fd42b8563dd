#if AsyncHTTPClient
    internal import NIOCore
    internal import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// The body of a stream on its way to the reader. AsyncHTTPClient gets the next piece from the server when the one
    /// before has been read, so one piece at most is unread.
    ///
    /// A promise must be fulfilled after the function that returns it, since AsyncHTTPClient then passes the next piece
    /// on at once.
    struct BodyPieces: Sendable {
        typealias Reader = CheckedContinuation<Result<Data?, TransportFailure>, Never>

        /// The piece that has not been read, and a promise for which AsyncHTTPClient waits.
        private var unread: (piece: Data, isRead: EventLoopPromise<Void>?)?
        /// Waits for a piece.
        private var reader: Reader?
        /// The end of the body; `nil` before it.
        private var end: Result<Data?, TransportFailure>?

        /// Passes a piece on to the reader. The future is fulfilled when it has been read.
        mutating func append(_ piece: Data, on loop: any EventLoop) -> EventLoopFuture<Void> {
            if let reader {
                self.reader = nil
                reader.resume(returning: .success(piece))
                return loop.makeSucceededVoidFuture()
            }
            let isRead = loop.makePromise(of: Void.self)
            unread = (piece, isRead)
            return isRead.futureResult
        }

        /// Gives the reader the next piece, now or when it arrives. Returns the promise of a piece that has been read.
        mutating func read(_ reader: Reader) -> EventLoopPromise<Void>? {
            if let (piece, isRead) = unread {
                unread = nil
                reader.resume(returning: .success(piece))
                return isRead
            }
            if let end {
                reader.resume(returning: end)
            } else {
                self.reader?.resume(returning: .failure(.other(.responseBegan, reason: "two tasks read one stream")))
                self.reader = reader
            }
            return nil
        }

        /// Ends the body. The reader still gets the piece that it has not read.
        ///
        /// - Parameter failure: The reason why the body is incomplete; `nil` if it is complete.
        /// - Returns: The promise of a piece that has not been read, for which the server no longer waits.
        mutating func finish(_ failure: TransportFailure?) -> EventLoopPromise<Void>? {
            let end = failure.map { Result<Data?, TransportFailure>.failure($0) } ?? .success(nil)
            self.end = end
            reader?.resume(returning: end)
            reader = nil
            defer { unread?.isRead = nil }
            return unread?.isRead
        }
    }

    /// Reads the body of a stream. The connection closes when the reader is released.
    final class BodyReader: Sendable {
        private let exchange: Exchange

        init(_ exchange: Exchange) { self.exchange = exchange }

        deinit { exchange.cancel() }

        /// Waits for the head of the response.
        func head() async throws(TransportFailure) -> TransportResponse { try await exchange.response() }

        /// Waits for the next piece of the body, and returns `nil` after the last one.
        func nextPiece() async throws(TransportFailure) -> Data? {
            let exchange = exchange
            let result = await withTaskCancellationHandler {
                await withCheckedContinuation { exchange.read($0) }
            } onCancel: {
                exchange.cancel()
            }
            return try result.get()
        }
    }
#endif
