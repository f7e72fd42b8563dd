extension [UInt8] {
    /// Appends a text as UTF-8 in one copy. `append(contentsOf:)` would copy the collection byte by byte.
    @inlinable
    package mutating func append(utf8 text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
        if isDone == nil { append(contentsOf: Array(text.utf8)) }
    }

    /// Appends a literal. Unlike a string, it needs no reference counting and no check of its storage.
    @inlinable
    package mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}
