/// The answer of an interface that is a stream of events (`text/event-stream`): one value for each event, as it arrives.
///
/// ```swift
/// for try await event in try await client.chatCompletions(request) { print(event) }
/// ```
/// It is read once, by one loop: a second one gets an error, and so does whoever asks while another task waits; the first goes
/// on. Leaving the loop, cancelling its task and letting the stream go close the connection. An error that the server sends in
/// place of an event ends the stream with ``TencentCloudError/server(_:)``, once what came before has been handed over.
///
/// A stream may last as long as it likes. `configuration.timeout` is the time in which it must begin, and then the longest
/// silence: a server that sends nothing for so long, not even a comment, ends it with ``TransportFailure/timedOut``. No
/// event may be larger than `configuration.maxResponseBody`; nor, on Linux, what lies unread because the loop is slow. A stream
/// without any event is ``TencentCloudError/unreadable(_:)``.
public struct EventStream<Event: ActionResponse>: AsyncSequence, Sendable {
    public typealias Element = Event

    /// The id that the server gave the call, which its events need not repeat. It is what the vendor's support asks for.
    public var requestId: String? { reader.requestId }
    let reader: EventReader<Event>

    /// The events, each once.
    public func makeAsyncIterator() -> Iterator { Iterator(loop: Loop(reader)) }

    /// Hands the events over, one after the other.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let loop: Loop

        /// The next event; `nil` after the last one, and after an error.
        ///
        /// - Throws: ``TencentCloudError``; at once when the task is cancelled.
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
