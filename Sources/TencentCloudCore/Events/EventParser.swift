#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Cuts bytes into the events of a stream, wherever the pieces end in which they come.
///
/// Of an event only its `data` counts here: `event`, `id` and `retry` are for clients that connect again, which a signed
/// request cannot.
///
/// Source: WHATWG HTML, "Server-sent events", sections "Parsing an event stream" and "Interpreting an event stream".
struct EventParser: Sendable {
    private let limit: Int
    /// The line that has begun.
    private var line = Data()
    private var isFirstLine = true
    /// A line feed that comes next belongs to the line before.
    private var endsInCarriageReturn = false
    /// The `data` lines of the event that has begun.
    private var data: Data?

    /// A parser at the start of a stream.
    ///
    /// - Parameter limit: The largest event, in bytes.
    init(limit: Int) { self.limit = limit }

    /// Appends the data of the events that end in a piece. An event that nothing ends is none.
    ///
    /// - Throws: ``TransportFailure/answerTooLarge(limit:)``, with the events before in place.
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

    private mutating func append(_ part: Data) throws(TransportFailure) {
        guard line.count + part.count + (data?.count ?? 0) <= limit else { throw .answerTooLarge(limit: limit) }
        line.append(part)
    }

    /// The event, if the line ended one.
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
        // Lines of one event are joined.
        data?.append(UInt8(ascii: "\n"))
        if data == nil { data = value } else { data?.append(value) }
        return nil
    }
}

extension Data {
    /// Where the first line ends.
    fileprivate var firstLineBreak: Index? {
        withUnsafeBytes { bytes in bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } }
            .map { startIndex + $0 }
    }
}
