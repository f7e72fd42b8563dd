internal import TencentCloudCore

/// The parts of a line that a report counts, read in the form in which a ``CallJournal`` writes it.
///
/// Nothing is copied: a report reads a million lines, in which few calls differ in more than their time and their length.
/// A line in another form, such as one with its keys in another order, is read as any JSON by ``JournalEntry``.
struct JournalLine {
    /// The time of the start, in milliseconds since 1970.
    let startMilliseconds: Int
    /// The bytes from the service to the tail of the key.
    let identity: UnsafeBufferPointer<UInt8>
    let outcome: CallRecord.Outcome
    /// The bytes of the code, in quotes, or `null`.
    let code: UnsafeBufferPointer<UInt8>
    let attempts: Int
    let microseconds: Int
    let bytesOut: Int
    let bytesIn: Int

    /// Creates the parts of a line, or `nil` if its form is another one.
    /// - Parameter previous: The identity of another line, which is tried first.
    init?(_ line: UnsafeBufferPointer<UInt8>, previous: UnsafeBufferPointer<UInt8>?) {
        var cursor = ByteCursor(line)
        guard cursor.skip(#"{"schema":1,"time":""#), let time = cursor.take(JournalTime.length),
            let start = JournalTime.milliseconds(time), cursor.skip(#"",""#)
        else { return nil }
        if let previous, cursor.skip(previous) {
            identity = previous
        } else {
            guard let found = cursor.take(until: #","outcome":"#) else { return nil }
            identity = found
        }
        guard cursor.skip(#","outcome":"#), let outcome = cursor.outcome(),
            cursor.skip(#","code":"#), let code = cursor.text(),
            cursor.skip(#","attempts":"#), let attempts = cursor.integer(),
            cursor.skip(#","milliseconds":"#), let microseconds = cursor.thousandths(),
            cursor.skip(#","bytesOut":"#), let bytesOut = cursor.integer(),
            cursor.skip(#","bytesIn":"#), let bytesIn = cursor.integer(),
            cursor.skip(#","requestId":"#), cursor.text() != nil, cursor.skip("}"), cursor.isAtEnd
        else { return nil }
        startMilliseconds = start
        (self.outcome, self.code, self.attempts) = (outcome, code, attempts)
        (self.microseconds, self.bytesOut, self.bytesIn) = (microseconds, bytesOut, bytesIn)
    }
}

/// Reads bytes one after the other.
private struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// Skips a text, or returns `false` if other bytes follow.
    mutating func skip(_ text: StaticString) -> Bool {
        skip(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func skip(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard other.count <= bytes.count - position else { return false }
        for index in 0..<other.count where bytes[position &+ index] != other[index] { return false }
        position += other.count
        return true
    }

    mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
        guard count <= bytes.count - position else { return nil }
        defer { position += count }
        return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
    }

    /// Returns the bytes before a text, which cannot occur in a JSON string, since it has a quote.
    mutating func take(until text: StaticString) -> UnsafeBufferPointer<UInt8>? {
        let start = position
        while position < bytes.count {
            let here = position
            if bytes[here] == text.utf8Start[0], skip(text) {
                position = here
                return UnsafeBufferPointer(rebasing: bytes[start..<here])
            }
            position = here + 1
        }
        return nil
    }

    /// Returns a JSON string with its quotes, or `null`. A string with an escape is left to the parser of JSON, and so is one
    /// with bytes beyond ASCII, which may be no UTF-8.
    mutating func text() -> UnsafeBufferPointer<UInt8>? {
        let start = position
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            return skip("null") ? UnsafeBufferPointer(rebasing: bytes[start..<position]) : nil
        }
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position &+= 1
            if byte == UInt8(ascii: "\"") { return UnsafeBufferPointer(rebasing: bytes[start..<position]) }
            guard byte != UInt8(ascii: "\\"), byte >= 0x20, byte < 0x80 else { return nil }
        }
        return nil
    }

    mutating func outcome() -> CallRecord.Outcome? {
        if skip(#""success""#) { return .success }
        if skip(#""failure""#) { return .failure }
        return skip(#""cancelled""#) ? .cancelled : nil
    }

    mutating func integer() -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            value = value &* 10 &+ Int(digit)
            position &+= 1
            guard value <= maxCount else { return nil }
        }
        return position > start ? value : nil
    }

    /// Returns a number with three digits after its point, times a thousand.
    mutating func thousandths() -> Int? {
        guard let whole = integer(), skip(".") else { return nil }
        let start = position
        guard let fraction = integer(), position - start == 3 else { return nil }
        return whole * 1_000 + fraction
    }
}
