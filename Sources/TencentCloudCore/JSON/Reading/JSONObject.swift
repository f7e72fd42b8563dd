/// An object of a JSON document, lent while the document is read: generated code looks its members up, one call a
/// member.
///
/// Nothing throws. A member that is promised and missing, null or unreadable gives the neutral value of its type and is
/// recorded as a ``Drift``; the `…IfPresent` methods give nil, and take missing and null for granted. Where a key
/// stands twice, the first counts.
///
/// Members are looked up in the order of the text with a cursor: in an answer that has them in the order of its
/// specification, each look-up compares one key.
public struct JSONObject: ~Copyable {
    let tape: JSONTape
    /// The object's token; ``absent`` for the object of neutral values that stands for a missing one.
    private let index: Int
    /// The key behind the one that was found last.
    private var cursor: Int
    private let end: Int
    /// Keys that the cursor has passed over lie in here.
    private var skipped: Range<Int>

    private static var absent: Int { -1 }

    init(tape: JSONTape, index: Int) {
        self.tape = tape
        self.index = index
        cursor = index &+ 1
        end = tape.tokens[index].extent
        skipped = cursor..<cursor
    }

    /// An object without members, whose missing members are no drift: it is missing as a whole, which has been
    /// recorded.
    static func absentObject() -> JSONObject { JSONObject(absent: .empty) }

    private init(absent tape: JSONTape) {
        self.tape = tape
        index = Self.absent
        (cursor, end, skipped) = (0, 0, 0..<0)
    }

    /// The value of a member, null included.
    mutating func find(_ key: StaticString) -> Int? {
        // What was passed over comes first: of two with the same key, the first counts.
        if !skipped.isEmpty, let value = find(key, in: skipped) { return value }
        if cursor < end, matches(tape.tokens[cursor], key) {
            let value = cursor &+ 1
            cursor = tape.next(after: value)
            return value
        }
        guard let value = find(key, in: (index &+ 1)..<end) else { return nil }
        if value > cursor {
            skipped = (skipped.isEmpty ? cursor : skipped.lowerBound)..<(value &- 1)
            cursor = tape.next(after: value)
        }
        return value
    }

    private func find(_ key: StaticString, in range: Range<Int>) -> Int? {
        var place = range.lowerBound
        while place < range.upperBound {
            let value = place &+ 1
            if matches(tape.tokens[place], key) { return value }
            place = tape.next(after: value)
        }
        return nil
    }

    @inline(__always)
    private func matches(_ token: JSONToken, _ key: StaticString) -> Bool {
        let length = key.utf8CodeUnitCount
        if token.extent == length, token.kind == .string {
            return Self.equal(tape.text + token.start, key.utf8Start, length)
        }
        return token.kind == .escapedString && tape.string(token) == "\(key)"
    }

    @inline(__always)
    private static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index &+ 8 <= count {
            if EightBytes.load(left + index) != EightBytes.load(right + index) { return false }
            index &+= 8
        }
        while index < count {
            if left[index] != right[index] { return false }
            index &+= 1
        }
        return true
    }
}

// MARK: - Any kind

extension JSONObject {
    /// A member that is promised.
    mutating func required<Value>(
        _ key: StaticString, _ expected: String, _ neutral: @autoclosure () -> Value,
        _ read: (borrowing JSONElement) -> Value?
    ) -> Value {
        guard let place = find(key) else {
            recordMissing(key, expected)
            return neutral()
        }
        let element = JSONElement(tape: tape, index: place)
        if let value = read(element) { return value }
        if element.isNull { element.drift(expected) }
        return neutral()
    }

    func recordMissing(_ key: StaticString, _ expected: String) {
        if index != Self.absent { tape.recordMissing(key, inObjectAt: index, expected: expected, found: "nothing") }
    }

    /// A member that may be missing or null.
    mutating func optional<Value>(_ key: StaticString, _ read: (borrowing JSONElement) -> Value?) -> Value? {
        guard let place = find(key) else { return nil }
        return read(JSONElement(tape: tape, index: place))
    }

    /// Whether a member is there, and not null.
    mutating func holds(_ key: StaticString) -> Bool {
        find(key).map { tape.tokens[$0].kind != .null } ?? false
    }

    /// Lends the object that is a member; nil where there is none.
    package mutating func withObject<Result, Failure>(
        _ key: StaticString, _ body: (inout JSONObject) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let place = find(key), var object = JSONElement(tape: tape, index: place).object() else { return nil }
        return try body(&object)
    }
}
