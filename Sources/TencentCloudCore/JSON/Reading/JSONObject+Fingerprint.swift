extension JSONObject {
    /// Returns a number that is the same for two arrays with the same elements, in this run of the program; `nil` if
    /// there is no array at the path.
    ///
    /// - Parameter path: The names of members, with dots between them. The last one is that of the array.
    func fingerprint(at path: StaticString) -> Int? {
        var object: Int? = index == Self.absent ? nil : index
        var value: Int?
        for name in "\(path)".split(separator: ".") {
            guard let parent = object else { return nil }
            value = member(named: name, ofObjectAt: parent)
            object = value.flatMap { tape.tokens[$0].kind == .object ? $0 : nil }
        }
        guard let array = value, tape.tokens[array].kind == .array else { return nil }
        var hasher = Hasher()
        for position in array..<tape.tokens[array].extent {
            let token = tape.tokens[position]
            hasher.combine(token.kind.rawValue)
            // The length of a container is that of its tokens.
            if token.isContainer {
                hasher.combine(token.extent &- position)
            } else {
                hasher.combine(token.extent)
                hasher.combine(bytes: UnsafeRawBufferPointer(tape.bytes(of: token)))
            }
        }
        return hasher.finalize()
    }

    func member(named name: Substring, ofObjectAt object: Int) -> Int? {
        var position = object &+ 1
        while position < tape.tokens[object].extent {
            let value = position &+ 1
            if tape.string(tape.tokens[position]) == name { return value }
            position = tape.next(after: value)
        }
        return nil
    }
}
