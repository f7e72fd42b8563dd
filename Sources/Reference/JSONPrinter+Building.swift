package import APIModel

/// Builds JSON that is not a value of a spec.
extension JSONPrinter {
    /// Appends an object. The closure must begin each member with `member`.
    ///
    /// - Parameter layout: The layout of the object and all inside it, or `nil` for that of what is around it.
    package mutating func object(_ layout: Layout? = nil, _ members: (inout JSONPrinter) -> Void) {
        nest("{", "}", layout, members)
    }

    /// Appends an array. The closure must begin each element with `element`.
    package mutating func array(_ layout: Layout? = nil, _ elements: (inout JSONPrinter) -> Void) {
        nest("[", "]", layout, elements)
    }

    private mutating func nest(
        _ opening: String, _ closing: String, _ inner: Layout?, _ content: (inout JSONPrinter) -> Void
    ) {
        let outer = layout
        layout = inner ?? outer
        begin(opening)
        content(&self)
        end(closing)
        layout = outer
    }

    package mutating func member(_ name: String, _ text: String) {
        member(name)
        string(text)
    }

    package mutating func element(_ text: String) {
        element()
        string(text)
    }

    package mutating func members(_ members: [Value.Member]) {
        for member in members {
            self.member(member.name)
            value(member.value)
        }
    }

    /// - Parameter text: The text in UTF-8.
    package mutating func string(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { string($0) }
    }

    /// Appends text that is already JSON, such as the output of another printer at this level.
    package mutating func literal(_ json: [UInt8]) {
        bytes += json
    }
}
