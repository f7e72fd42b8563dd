/// UTF-8 text that belongs to a tree. It is valid as long as the tree.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != text.utf8Start[index] { return false }
        return true
    }
}

extension JSONKind {
    /// The name of the kind in diagnostics.
    var words: String {
        switch self {
        case .null: "null"
        case .false, .true: "a boolean"
        case .integer, .number: "a number"
        case .string, .escapedString: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// A parsed JSON text, stored as a flat list of tokens that refer to the text.
///
/// The token of an object is followed, for each member, by the token of the key and the tokens of the value. The token
/// of an array is followed by the tokens of its elements. The caller must keep the text while the tree is used. Strings
/// with escapes are unescaped on access.
final class JSONTree {
    /// An error of parsing, with the byte offset at which it was detected.
    struct Failure: Error, Equatable {
        var problem: JSONParser.Problem
        var offset: Int
    }

    /// The maximum size of a text in bytes. The largest official description has 4 MB.
    static let largestText = 64 << 20
    static let maximumDepth = 64

    let text: Bytes
    /// The parser, which owns the tokens.
    private let parser: JSONParser
    private var arena = ByteArena()

    init(_ text: Bytes) throws(Failure) {
        guard text.count <= Self.largestText else { throw Failure(problem: .tooLarge, offset: 0) }
        var parser = JSONParser(text, depth: Self.maximumDepth)
        do {
            try parser.parse()
        } catch {
            throw Failure(problem: error, offset: parser.next - parser.start)
        }
        self.text = text
        self.parser = parser
    }

    @inline(__always)
    subscript(index: Int) -> JSONToken { parser.tokens[index] }

    @inline(__always)
    func kind(_ index: Int) -> JSONKind { parser.tokens[index].kind }

    /// Returns the index after the value at `index`.
    @inline(__always)
    func next(after index: Int) -> Int {
        let token = parser.tokens[index]
        return token.isContainer ? token.extent : index &+ 1
    }

    /// Returns the text of a scalar or key as written, including escapes.
    @inline(__always)
    func raw(_ index: Int) -> Bytes {
        let token = parser.tokens[index]
        return Bytes(rebasing: text[token.start..<token.start &+ token.extent])
    }

    /// Returns the value of a string or key.
    @inline(__always)
    func string(_ index: Int) -> Bytes {
        let raw = raw(index)
        return parser.tokens[index].kind == .escapedString ? unescaped(raw) : raw
    }

    @inline(never)
    private func unescaped(_ raw: Bytes) -> Bytes {
        arena.reserve(raw.count)
        return arena.take(JSONEscapes.unescape(raw, to: .init(start: arena.next, count: raw.count)))
    }

    /// Calls `body` with the indices of the key and the value of each member of the object at `index`.
    @inline(__always)
    func forEachMember<Failed>(of index: Int, _ body: (Int, Int) throws(Failed) -> Void) throws(Failed) {
        var key = index &+ 1
        let end = parser.tokens[index].extent
        while key < end {
            try body(key, key &+ 1)
            key = next(after: key &+ 1)
        }
    }

    /// Calls `body` with the index of each element of the array at `index`.
    @inline(__always)
    func forEachElement<Failed>(of index: Int, _ body: (Int) throws(Failed) -> Void) throws(Failed) {
        var element = index &+ 1
        let end = parser.tokens[index].extent
        while element < end {
            try body(element)
            element = next(after: element)
        }
    }

    func isEmpty(containerAt index: Int) -> Bool { parser.tokens[index].extent == index &+ 1 }
}

/// Memory for the texts of a tree. It is allocated in blocks and freed together with the tree.
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

    /// Makes sure that there are `count` bytes at `next`.
    mutating func reserve(_ count: Int) {
        guard left < count else { return }
        let size = max(count, Self.blockSize)
        next = .allocate(capacity: size)
        blocks.append(next)
        left = size
    }

    /// Returns the next `count` bytes, which the caller has written.
    mutating func take(_ count: Int) -> Bytes {
        defer {
            next += count
            left -= count
        }
        return Bytes(start: next, count: count)
    }
}
