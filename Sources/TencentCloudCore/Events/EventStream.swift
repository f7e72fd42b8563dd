/// The response of an action that is a stream of events (`text/event-stream`): one value for each event, as it arrives.
///
/// ```swift
/// for try await event in try await client.chatCompletions(request) { print(event) }
/// ```
/// One loop reads the stream, once. A second loop gets an error, and so does a task that asks for an event while
/// another one waits; the first one continues. Leaving the loop, cancelling its task and releasing the stream close the
/// connection. If the server sends an error instead of an event, the stream delivers the earlier events and then
/// throws ``TencentCloudError/server(_:)``.
///
/// If the connection ends properly, the stream is complete even if the blank line after the last event is missing: the
/// stream delivers the last event, or throws ``TencentCloudError/invalidResponse(_:)`` if only a part of it arrived.
/// (Browsers drop such an event, because half a text can look complete. Half a JSON object cannot.) If the connection
/// is cut off, the stream delivers the complete events and then throws ``TransportFailure/Kind/connectionLost``.
///
/// A stream may last for any length of time. `configuration.timeout` limits the time until it begins, and after that
/// each silence: if the server sends nothing for so long, not even a comment, the stream throws
/// ``TransportFailure/Kind/timedOut``. No event may be larger than `configuration.maxResponseBody`; on Linux, this also
/// limits the unread bytes that a slow loop leaves. A stream without any event throws
/// ``TencentCloudError/invalidResponse(_:)``.
public struct EventStream<Event: ActionResponse>: AsyncSequence, Sendable {
    public typealias Element = Event

    /// The id that the server gave the call: that of the latest event that has one, or else that of the response's head. Quote it
    /// to Tencent Cloud's support.
    public var requestId: String? { reader.requestId }
    let reader: EventReader<Event>

    /// Returns an iterator over the events. Only one iterator can read them.
    public func makeAsyncIterator() -> Iterator { Iterator(loop: Loop(reader)) }

    /// Delivers the events, one after the other.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let loop: Loop

        /// Returns the next event, or `nil` after the last one and after an error.
        ///
        /// - Throws: ``TencentCloudError``, and at once if the task is cancelled.
        public mutating func next() async throws(TencentCloudError) -> Event? { try await loop.next() }
    }

    /// Lives as long as a loop over the stream, which begins when it asks for its first event.
    fileprivate final class Loop: Sendable {
        private let reader: EventReader<Event>
        private let number: Int

        init(_ reader: EventReader<Event>) { (self.reader, number) = (reader, reader.makeLoop()) }

        func next() async throws(TencentCloudError) -> Event? { try await reader.next(in: number) }

        deinit { reader.leave(number) }
    }
}
