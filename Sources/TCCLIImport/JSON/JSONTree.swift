/// UTF-8 text that belongs to a tree, and lives as long.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }
}

/// What a value of a JSON text is.
enum JSONKind: UInt8 {
    case null, `false`, `true`
    /// A number without fraction and exponent.
    case integer
    case number
    case string
    /// A string with escapes in it.
    case escapedString
    case array, object

    var words: String {
        switch self {
        case .null: "null"
        case .false, .true: "a boolean"
        case .integer, .number: "a number"
        case .string, .escapedString: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

/// One value, or one key of an object, in 8 bytes.
///
/// Bits 0-31: where its text starts, in bytes; of a string, behind the quote.
/// Bits 32-59: how many bytes its text has; of an array or object, the place of the token behind its last one.
/// Bits 60-63: its kind.
struct JSONToken {
    private let bits: UInt64

    init(_ kind: JSONKind, start: Int, extent: Int) {
        bits =
            UInt64(kind.rawValue) << 60 | UInt64(truncatingIfNeeded: extent) << 32 | UInt64(truncatingIfNeeded: start)
    }

    var kind: JSONKind { JSONKind(rawValue: UInt8(truncatingIfNeeded: bits >> 60)) ?? .null }
    var start: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
    var extent: Int { Int(truncatingIfNeeded: bits >> 32 & 0xFFF_FFFF) }
    var isContainer: Bool { bits >> 60 >= UInt64(JSONKind.array.rawValue) }
}

/// A JSON text that was parsed: the flat list of its tokens over the text itself.
///
/// An object is its own token, then for each member the token of the key and the tokens of the value; an array its own
/// token, then the tokens of its elements. The text belongs to somebody who keeps it while the tree is used; strings
/// with escapes are unescaped when they are asked for.
final class JSONTree {
    /// Why a text is no JSON, and the byte where that shows.
    struct Failure: Error, Equatable {
        var problem: JSONParser.Problem
        var offset: Int
    }

    let text: Bytes
    let count: Int
    private let tokens: UnsafeMutablePointer<JSONToken>
    private var arena = ByteArena()

    init(_ text: Bytes) throws(Failure) {
        var parser = JSONParser(text)
        do {
            try parser.parse()
        } catch {
            throw Failure(problem: error, offset: parser.next - parser.start)
        }
        self.text = text
        count = parser.count
        tokens = parser.takeTokens()
    }

    deinit { tokens.deallocate() }

    @inline(__always)
    subscript(index: Int) -> JSONToken { tokens[index] }

    @inline(__always)
    func kind(_ index: Int) -> JSONKind { tokens[index].kind }

    /// The place behind the value at `index`.
    @inline(__always)
    func next(after index: Int) -> Int {
        let token = tokens[index]
        return token.isContainer ? token.extent : index &+ 1
    }

    /// The text of a scalar or key as it stands, escapes and all.
    @inline(__always)
    func raw(_ index: Int) -> Bytes {
        let token = tokens[index]
        return Bytes(rebasing: text[token.start..<token.start &+ token.extent])
    }

    /// The value of a string or key.
    @inline(__always)
    func string(_ index: Int) -> Bytes {
        let raw = raw(index)
        return tokens[index].kind == .escapedString ? unescaped(raw) : raw
    }

    @inline(never)
    private func unescaped(_ raw: Bytes) -> Bytes {
        arena.reserve(raw.count)
        return arena.take(JSONEscapes.unescape(raw, to: arena.next))
    }

    /// Calls `body` with the places of key and value of each member of the object at `index`.
    @inline(__always)
    func forEachMember<Failed>(of index: Int, _ body: (Int, Int) throws(Failed) -> Void) throws(Failed) {
        var key = index &+ 1
        let end = tokens[index].extent
        while key < end {
            try body(key, key &+ 1)
            key = next(after: key &+ 1)
        }
    }

    /// Calls `body` with the place of each element of the array at `index`.
    @inline(__always)
    func forEachElement<Failed>(of index: Int, _ body: (Int) throws(Failed) -> Void) throws(Failed) {
        var element = index &+ 1
        let end = tokens[index].extent
        while element < end {
            try body(element)
            element = next(after: element)
        }
    }

    func isEmpty(containerAt index: Int) -> Bool { tokens[index].extent == index &+ 1 }
}

/// Memory for texts that live as long as their tree, given out piece by piece and freed at once.
private struct ByteArena: ~Copyable {
    private static let blockSize = 1 << 20

    private var blocks: [UnsafeMutablePointer<UInt8>] = []
    private var left = 0
    private(set) var next: UnsafeMutablePointer<UInt8>

    init() {
        next = .allocate(capacity: 1)
        blocks.append(next)
    }

    deinit { for block in blocks { block.deallocate() } }

    /// Makes room for `count` bytes at `next`.
    mutating func reserve(_ count: Int) {
        guard left < count else { return }
        let size = max(count, Self.blockSize)
        next = .allocate(capacity: size)
        blocks.append(next)
        left = size
    }

    /// The next `count` bytes, which have been written.
    mutating func take(_ count: Int) -> Bytes {
        defer {
            next += count
            left -= count
        }
        return Bytes(start: next, count: count)
    }
}
