extension [UInt8] {
    /// Appends a text as UTF-8, at once: as a collection it would be copied byte by byte.
    mutating func append(utf8 text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
        if isDone == nil { append(contentsOf: Array(text.utf8)) }
    }

    /// Appends a literal, which takes neither a reference count nor a look at how it is stored.
    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}
