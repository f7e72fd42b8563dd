/// A parsed document: its text and the flat list of its tokens, in the order of the text.
///
/// An object is its own token, followed by the token of the key and the tokens of the value for each member. An array
/// is its own token, followed by the tokens of its elements. The tape does not own the memory, whose owner keeps it
/// while the tape is read: nothing that holds a tape can be copied out of the closure or the `init(from:)` that it is
/// lent to.
struct JSONTape {
    let text: UnsafePointer<UInt8>
    let tokens: UnsafePointer<JSONToken>
    let log: Unmanaged<DriftLog>

    /// The tape of the empty object.
    ///
    /// It is unsafe only to the compiler: the memory is allocated once, never freed, and never written, since an object
    /// without members has no location at which a drift could be recorded.
    nonisolated(unsafe) static let empty: JSONTape = {
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: 2)
        text.initialize(to: UInt8(ascii: "{"))
        (text + 1).initialize(to: UInt8(ascii: "}"))
        let tokens = UnsafeMutablePointer<JSONToken>.allocate(capacity: 1)
        tokens.initialize(to: JSONToken(.object, start: 0, extent: 1))
        return JSONTape(text: text, tokens: tokens, log: .passRetained(DriftLog()))
    }()

    /// Returns the index after the value at `index`.
    @inline(__always)
    func next(after index: Int) -> Int {
        let token = tokens[index]
        return token.isContainer ? token.extent : index &+ 1
    }

    /// Returns the bytes of a scalar's text.
    func bytes(of token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + token.start, count: token.extent)
    }

    /// Returns a string's value.
    func string(_ token: JSONToken) -> String {
        let text = bytes(of: token)
        guard token.kind == .escapedString else { return String(decoding: text, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: text.count) { JSONEscapes.unescape(text, to: $0) }
    }

    /// Lends a string's value as UTF-8 to `body`.
    func withString<Result>(_ token: JSONToken, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let text = bytes(of: token)
        guard token.kind == .escapedString else { return body(text) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { value in
            body(UnsafeBufferPointer(rebasing: value[..<JSONEscapes.unescape(text, to: value)]))
        }
    }

    /// Returns the number of elements of the array at `index`.
    func count(ofArrayAt index: Int) -> Int {
        var count = 0
        var element = index &+ 1
        let end = tokens[index].extent
        while element < end {
            element = next(after: element)
            count &+= 1
        }
        return count
    }
}

// MARK: - Drift

extension JSONKind {
    /// The name of the kind in drifts.
    var name: String {
        switch self {
        case .null: "null"
        case .false, .true: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string, .escapedString: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension JSONTape {
    func recordDrift(at index: Int, expected: String, found: String? = nil) {
        log.takeUnretainedValue().append(
            path: { path(to: index) }, expected: expected, found: found ?? tokens[index].kind.name)
    }

    func recordMissing(_ key: StaticString, inObjectAt index: Int, expected: String, found: String) {
        log.takeUnretainedValue().append(
            path: { Self.joined(path(to: index), "\(key)") }, expected: expected, found: found)
    }

    static func joined(_ path: String, _ step: String) -> String {
        path.isEmpty || step.isEmpty || step.hasPrefix("[") ? path + step : "\(path).\(step)"
    }

    /// Returns the path from the root to the value at `index`. It visits the siblings of each ancestor, since only
    /// drifts need it.
    func path(to index: Int) -> String {
        var path = ""
        var container = 0
        while container < index {
            let isObject = tokens[container].kind == .object
            var child = container &+ 1
            var position = 0
            while true {
                let value = isObject ? child &+ 1 : child
                let next = next(after: value)
                if index < next {
                    path = isObject ? Self.joined(path, string(tokens[child])) : "\(path)[\(position)]"
                    container = value
                    break
                }
                child = next
                position += 1
            }
        }
        return path
    }
}
