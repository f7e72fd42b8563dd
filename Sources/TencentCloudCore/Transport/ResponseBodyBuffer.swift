internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The body of a response on its way from the session that receives it to the reader.
///
/// On Apple platforms the task pauses while many bytes are unread. On Linux it cannot, since a suspended task starts
/// its request again there. The number of unread bytes is limited on both.
struct ResponseBodyBuffer: Sendable {
    /// The number of unread bytes at which the task pauses. Some more may still arrive after that.
    private var pauseThreshold: Int { min(1 << 20, limit / 2) }

    private let pieces: AsyncThrowingStream<Data, any Error>.Continuation
    private let task: URLSessionTask
    private let limit: Int
    private let unread = Locked(0)

    /// - Parameter limit: The largest number of unread bytes.
    init(_ pieces: AsyncThrowingStream<Data, any Error>.Continuation, of task: URLSessionTask, limit: Int) {
        (self.pieces, self.task, self.limit) = (pieces, task, limit)
    }

    /// Passes a piece on to the reader. Returns a failure if nothing more may arrive.
    func append(_ piece: Data) -> TransportFailure? {
        guard addUnread(Self.size(of: piece)) <= limit else { return .responseTooLarge(limit: limit) }
        pieces.yield(piece)
        return nil
    }

    /// Ends the body. The reader still gets all earlier pieces.
    func end(_ failure: TransportFailure?) { pieces.finish(throwing: failure) }

    /// Records that the reader has taken a piece.
    func take(_ piece: Data) { addUnread(-Self.size(of: piece)) }

    /// Returns the size of a piece in memory: a small piece takes more than its bytes.
    private static func size(of piece: Data) -> Int { piece.count + 128 }

    @discardableResult
    private func addUnread(_ count: Int) -> Int {
        unread.withLock { [task, pauseThreshold] unread in
            let before = unread
            unread += count
            #if !canImport(FoundationNetworking)
                // This happens inside the lock, so that pausing and resuming cannot overtake each other.
                if before <= pauseThreshold, unread > pauseThreshold { task.suspend() }
                if before > pauseThreshold, unread <= pauseThreshold { task.resume() }
            #endif
            return unread
        }
    }
}
