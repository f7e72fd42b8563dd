/// An object of a JSON document, lent while the document is read. Generated code looks its members up, with one call
/// for each.
///
/// Nothing throws. A required member that is missing, `null` or unreadable gives the default value of its type and is
/// recorded as a ``Drift``. The `…IfPresent` methods return `nil`, without a drift if the member is missing or `null`.
/// If a key occurs twice, the first member counts, except for `Response` and `Error`, of which the last one counts as it
/// does for the official SDKs.
///
/// A cursor follows the look-ups through the text. In a response whose members are in the order of its specification,
/// each look-up compares one key.
public struct JSONObject: ~Copyable {
    let tape: JSONTape
    /// The index of the object's token; ``absent`` for an object that replaces a missing one.
    let index: Int
    /// The key after the one that was found last.
    private var cursor: Int
    private let end: Int
    /// The range that contains the keys that the cursor has skipped.
    private var skipped: Range<Int>

    static var absent: Int { -1 }

    init(tape: JSONTape, index: Int) {
        self.tape = tape
        self.index = index
        cursor = index &+ 1
        end = tape.tokens[index].extent
        skipped = cursor..<cursor
    }

    /// Returns an object without members. Its missing members are not drifts: the object itself is missing, which has
    /// been recorded.
    static func absentObject() -> JSONObject { JSONObject(absent: .empty) }

    private init(absent tape: JSONTape) {
        self.tape = tape
        index = Self.absent
        (cursor, end, skipped) = (0, 0, 0..<0)
    }

    /// Returns the index of a member's value, which may be `null`.
    mutating func find(_ key: StaticString) -> Int? {
        // Skipped members come first, since the first of two members with the same key counts.
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

    /// Returns the index of a member's value, which may be `null`. If the key occurs twice, the last member counts.
    private func findLast(_ key: StaticString) -> Int? {
        var position = index &+ 1
        var last: Int?
        while position < end {
            let value = position &+ 1
            if matches(tape.tokens[position], key) { last = value }
            position = tape.next(after: value)
        }
        return last
    }

    private func find(_ key: StaticString, in range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            let value = position &+ 1
            if matches(tape.tokens[position], key) { return value }
            position = tape.next(after: value)
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
    /// Returns the object with all its members.
    func value() -> JSONValue { index == Self.absent ? [:] : JSONElement(tape: tape, index: index).value() }

    /// Returns a required member, or the default value.
    mutating func required<Value>(
        _ key: StaticString, _ expected: String, _ neutral: @autoclosure () -> Value,
        _ read: (borrowing JSONElement) -> Value?
    ) -> Value {
        guard let position = find(key) else {
            recordMissing(key, expected)
            return neutral()
        }
        let element = JSONElement(tape: tape, index: position)
        if let value = read(element) { return value }
        if element.isNull { element.drift(expected) }
        return neutral()
    }

    func recordMissing(_ key: StaticString, _ expected: String) {
        if index != Self.absent { tape.recordMissing(key, inObjectAt: index, expected: expected, found: "nothing") }
    }

    /// Returns an optional member, which may be missing or `null`.
    mutating func optional<Value>(_ key: StaticString, _ read: (borrowing JSONElement) -> Value?) -> Value? {
        guard let position = find(key) else { return nil }
        return read(JSONElement(tape: tape, index: position))
    }

    /// Returns `true` if the member exists and is not `null`.
    func holds(_ key: StaticString) -> Bool {
        findLast(key).map { tape.tokens[$0].kind != .null } ?? false
    }

    /// Returns `true` if there is such a member, and it is an object.
    func isObject(_ key: StaticString) -> Bool {
        findLast(key).map { tape.tokens[$0].kind == .object } ?? false
    }

    /// Lends the object that is a member to `body`. Returns `nil` if there is no such object.
    package func withObject<Result, Failure>(
        _ key: StaticString, _ body: (inout JSONObject) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let position = findLast(key), var object = JSONElement(tape: tape, index: position).object() else {
            return nil
        }
        return try body(&object)
    }
}
