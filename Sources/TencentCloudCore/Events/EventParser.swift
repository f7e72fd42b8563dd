#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Splits bytes into the events of a stream. The bytes may be divided into pieces anywhere.
///
/// Only the `data` field of an event matters here: `event`, `id` and `retry` are for clients that reconnect, which a
/// signed request cannot do.
///
/// Source: WHATWG HTML, "Server-sent events", sections "Parsing an event stream" and "Interpreting an event stream".
struct EventParser: Sendable {
    private let limit: Int
    /// The beginning of the current line.
    private var line = Data()
    private var isFirstLine = true
    /// A Boolean value that indicates whether the last line ended with a carriage return. A line feed that follows
    /// belongs to it.
    private var endsInCarriageReturn = false
    /// The `data` lines of the current event.
    private var data: Data?

    /// Creates a parser at the start of a stream.
    ///
    /// - Parameter limit: The largest event, in bytes.
    init(limit: Int) { self.limit = limit }

    /// Appends the data of the events that end in a piece.
    ///
    /// - Throws: ``TransportFailure/Kind/responseTooLarge(limit:)`` if an event is too large. Earlier events have been
    ///   appended.
    mutating func read(_ piece: Data, to events: inout [Data]) throws(TransportFailure) {
        var rest = piece
        if endsInCarriageReturn, !rest.isEmpty {
            if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
            endsInCarriageReturn = false
        }
        while let end = rest.firstLineBreak {
            try append(rest[..<end])
            if let event = endLine() { events.append(event) }
            let isCarriageReturn = rest[end] == UInt8(ascii: "\r")
            rest = rest[(end + 1)...]
            guard isCarriageReturn else { continue }
            if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() } else { endsInCarriageReturn = rest.isEmpty }
        }
        try append(rest)
    }

    /// Ends the stream. Returns the data of an event that has begun, although the end of its last line and the blank
    /// line after it may be missing; `nil` if no event has begun.
    mutating func finish() -> Data? {
        if !line.isEmpty { _ = endLine() }
        return endLine()
    }

    private mutating func append(_ part: Data) throws(TransportFailure) {
        guard line.count + part.count + (data?.count ?? 0) <= limit else { throw .responseTooLarge(limit: limit) }
        line.append(part)
    }

    /// Ends the current line. Returns the event if the line was the end of one.
    private mutating func endLine() -> Data? {
        var line = self.line
        self.line = Data()
        if isFirstLine, line.starts(with: "\u{feff}".utf8) { line = line.dropFirst(3) }
        isFirstLine = false
        if line.isEmpty {
            defer { data = nil }
            return data
        }
        let nameEnd = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        guard line[..<nameEnd].elementsEqual("data".utf8) else { return nil }
        var value = line[nameEnd...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        // The `data` lines of one event are joined by line feeds.
        data?.append(UInt8(ascii: "\n"))
        if data == nil { data = value } else { data?.append(value) }
        return nil
    }
}

extension Data {
    /// The index of the first line break.
    fileprivate var firstLineBreak: Index? {
        withUnsafeBytes { bytes in bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } }
            .map { startIndex + $0 }
    }
}
