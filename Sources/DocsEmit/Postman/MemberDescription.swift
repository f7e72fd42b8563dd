import APIModel

/// The last cell in the row of a parameter: its description, values, limits, default and example.
struct MemberDescription {
    let member: Member
    let words: Language

    func print(to text: inout DescriptionPrinter) {
        let start = text.bytes.count
        if let reason = member.deprecation?.reason {
            sentence(from: start, in: &text) { $0.line(words.deprecated(reason)) }
        }
        if let description = member.texts.description ?? member.texts.chineseDescription {
            sentence(from: start, in: &text) { $0.line(description) }
        }
        if let values = member.enumeration?.values {
            sentence(from: start, in: &text) { printValues(values, to: &$0) }
        }
        let limits = limits()
        if !limits.isEmpty { sentence(from: start, in: &text) { $0.markdown("\(words.limits): \(limits).") } }
        for case .pattern(let pattern) in member.limits { printValue("Pattern", pattern, from: start, to: &text) }
        if let value = member.defaultValue { printValue("Default", value.docsText, from: start, to: &text) }
        if let value = member.example { printValue(words.example, value.docsText, from: start, to: &text) }
    }

    /// Prints a sentence, preceded by a space unless it is the first or the text already ends in a space.
    private func sentence(
        from start: Int, in text: inout DescriptionPrinter, _ print: (inout DescriptionPrinter) -> Void
    ) {
        if text.bytes.count > start, text.bytes.last != UInt8(ascii: " ") { text.markdown(" ") }
        print(&text)
    }

    private func printValue(_ label: String, _ value: String, from start: Int, to text: inout DescriptionPrinter) {
        sentence(from: start, in: &text) { text in
            text.markdown(label)
            text.markdown(": ")
            text.code(value)
            text.markdown(".")
        }
    }

    private func printValues(_ values: [Enumeration.Case], to text: inout DescriptionPrinter) {
        text.markdown(words.oneOf)
        for (index, known) in values.enumerated() {
            text.markdown(index > 0 ? ", " : " ")
            text.code(known.value.docsText)
            if let meaning = known.meaning ?? known.chineseMeaning {
                text.markdown(" (")
                text.line(meaning)
                text.markdown(")")
            }
        }
        text.markdown(".")
    }

    private func limits() -> String {
        member.limitPhrases.filter { if case .pattern = $0 { false } else { true } }.map(\.english)
            .joined(separator: ", ")
    }
}
