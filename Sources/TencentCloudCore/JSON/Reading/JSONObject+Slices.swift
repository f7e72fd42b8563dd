extension JSONObject {
    /// A member of an object, by its location in the text.
    struct Slice {
        let key: String
        /// The range of the value in the text, in bytes; for a string with its quotes.
        let value: Range<Int>
        /// The UTF-8 of the value: of a string without quotes and escapes, of anything else as JSON; `nil` for `null`.
        let content: [UInt8]?
    }

    /// Returns the members of an object that is the whole text and has no spaces between its tokens, as the writer makes it.
    ///
    /// - Parameters:
    ///   - size: The size of the text, in bytes.
    ///   - keys: The members whose content is read.
    func slices(ofTextOf size: Int, reading keys: Set<String>) -> [Slice] {
        var slices: [Slice] = []
        var position = index &+ 1
        let end = tape.tokens[index].extent
        while position < end {
            let key = tape.tokens[position]
            let value = position &+ 1
            position = tape.next(after: value)
            // A quote and a colon follow a key. A comma and a quote precede the next one, and a brace ends the text.
            let range = (key.start &+ key.extent &+ 2)..<(position < end ? tape.tokens[position].start &- 2 : size &- 1)
            let name = tape.string(key)
            slices.append(Slice(key: name, value: range, content: keys.contains(name) ? content(value, range) : nil))
        }
        return slices
    }

    private func content(_ index: Int, _ range: Range<Int>) -> [UInt8]? {
        let token = tape.tokens[index]
        switch token.kind {
        case .null: return nil
        case .string, .escapedString: return tape.withString(token) { Array($0) }
        default: return Array(UnsafeBufferPointer(start: tape.text + range.lowerBound, count: range.count))
        }
    }

    /// Returns the range of a string in the text, with its quotes; `nil` if there is no string at the path.
    ///
    /// - Parameter path: The names of members, from the outermost to that of the string.
    func stringRange(at path: some Sequence<Substring>) -> Range<Int>? {
        var value = index
        for name in path {
            guard value != Self.absent, tape.tokens[value].kind == .object,
                let next = member(named: name, ofObjectAt: value)
            else { return nil }
            value = next
        }
        let token = tape.tokens[value]
        guard token.kind == .string || token.kind == .escapedString else { return nil }
        return (token.start &- 1)..<(token.start &+ token.extent &+ 1)
    }

    /// The offset of the brace with which the object begins.
    var start: Int { tape.tokens[index].start }

    /// A Boolean value that indicates whether the object has no members.
    var isEmpty: Bool { tape.tokens[index].extent == index &+ 1 }
}
