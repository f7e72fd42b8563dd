// Diagnostics about YAML: bytes, syntax, and the parts of YAML that a spec does not use.

extension Diagnostic {
    static func yaml(at location: Location, problem: String, advice: String? = nil, context: Note? = nil) -> Diagnostic
    {
        Diagnostic(
            location, "not YAML: \(problem)\(advice.map { "; " + $0 } ?? "")", notes: context.map { [$0] } ?? [])
    }

    static func notUTF8(at location: Location, beginsAsUTF16: Bool) -> Diagnostic {
        let finding = beginsAsUTF16 ? "the file begins as UTF-16 does" : "invalid UTF-8"
        return Diagnostic(location, "\(finding); save the file as UTF-8")
    }

    static func fileTooLarge(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "the file is larger than \(limit >> 20) MiB")
    }

    static func emptyFile(at location: Location) -> Diagnostic {
        Diagnostic(location, "the file contains no document; a spec begins with 'Service:' or 'Action:'")
    }

    static func tag(_ tag: String, at location: Location) -> Diagnostic {
        let standard = "tag:yaml.org,2002:"
        let written = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
        let advice = "remove it, or put quotes around a text that begins with '!'"
        return Diagnostic(location, "tag \(quoted(written)) is not allowed; \(advice)")
    }

    static func byteOrderMark(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "a byte order mark inside a document; delete it, and separate joined files with a line '---'"
        )
    }

    static func foreignSpace(_ space: Unicode.Scalar, at location: Location) -> Diagnostic {
        .yaml(at: location, problem: LookAlike.advice(onSpace: space))
    }

    static func unusedAnchor(_ name: Located<String>) -> Diagnostic {
        let advice = "put quotes around a text that begins with '&', or remove the anchor"
        return Diagnostic(name.location, "anchor '&\(name.value)' is never used; \(advice)")
    }

    static func emptyBlock(_ header: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "\(quoted(header)) begins a block of text, but no lines follow; put quotes around a text that begins like this"
        )
    }

    /// Reports a text that ends before a comment, which may have been meant as part of the text.
    static func endsBeforeComment(_ comment: String, at location: Location) -> Diagnostic {
        let advice = "put quotes around a text that contains ' #', or a space after the '#' of a comment"
        return Diagnostic(location, "the text ends here, because \(quoted(comment)) begins a comment; \(advice)")
    }

    static func mergeKey(at location: Location) -> Diagnostic {
        Diagnostic(location, "'<<' is not supported; write the keys out, or alias a whole value")
    }

    static func keyNotText(at location: Location) -> Diagnostic {
        Diagnostic(location, "a key must be text")
    }

    static func duplicateKey(_ key: String, at location: Location, first: Location) -> Diagnostic {
        Diagnostic(location, "duplicate key \(quoted(key))", notes: [.first(at: first)])
    }

    static func unknownAlias(_ name: String, at location: Location) -> Diagnostic {
        let advice = "put quotes around a text that begins with '*'"
        return Diagnostic(
            location, "alias '*\(name)' has no anchor '&\(name)' before it in this document; \(advice)")
    }

    static func aliasInsideItself(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "alias '*\(name)' is inside the value that it refers to")
    }

    static func aliasesTooLarge(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "the aliases of this file expand to more than \(limit) nodes")
    }

    static func tooDeep(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "nested deeper than \(limit) levels")
    }
}
