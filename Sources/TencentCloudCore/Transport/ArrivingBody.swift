internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The body of an answer on its way from the session that brings it to the reader that takes it.
///
/// On Apple platforms a task pauses while much lies unread. On Linux it cannot: one that is suspended there starts its
/// request again. What lies unread is limited on both.
struct ArrivingBody: Sendable {
    /// Bytes that lie unread when the task pauses. Some more still come then.
    private var highWater: Int { min(1 << 20, limit / 2) }

    private let pieces: AsyncThrowingStream<Data, any Error>.Continuation
    private let task: URLSessionTask
    private let limit: Int
    private let unread = Locked(0)

    /// - Parameter limit: The bytes that may lie unread.
    init(_ pieces: AsyncThrowingStream<Data, any Error>.Continuation, of task: URLSessionTask, limit: Int) {
        (self.pieces, self.task, self.limit) = (pieces, task, limit)
    }

    /// Hands a piece over. Returns why there must not be more, if so.
    func append(_ piece: Data) -> TransportFailure? {
        guard addUnread(Self.size(of: piece)) <= limit else { return .answerTooLarge(limit: limit) }
        pieces.yield(piece)
        return nil
    }

    /// Nothing more comes. What came before is still handed over.
    func end(_ failure: TransportFailure?) { pieces.finish(throwing: failure) }

    /// A piece was read.
    func take(_ piece: Data) { addUnread(-Self.size(of: piece)) }

    /// In memory: small pieces are larger than their bytes.
    private static func size(of piece: Data) -> Int { piece.count + 128 }

    @discardableResult
    private func addUnread(_ count: Int) -> Int {
        unread.withLock { [task, highWater] unread in
            let before = unread
            unread += count
            #if !canImport(FoundationNetworking)
                // Within the lock: pausing and going on must not overtake each other.
                if before <= highWater, unread > highWater { task.suspend() }
                if before > highWater, unread <= highWater { task.resume() }
            #endif
            return unread
        }
    }
}
