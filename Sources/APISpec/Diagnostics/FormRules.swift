// Diagnostics about form, that is, how a document is written: one factory per rule.

extension Diagnostic {
    // MARK: YAML

    static func yaml(at location: Location, problem: String, advice: String? = nil, context: Note? = nil) -> Diagnostic
    {
        Diagnostic(
            location, "not YAML: \(problem)\(advice.map { "; " + $0 } ?? "")", notes: context.map { [$0] } ?? [])
    }

    static func notUTF8(at location: Location, beginsAsUTF16: Bool) -> Diagnostic {
        let advice = beginsAsUTF16 ? "; the file begins as UTF-16 does: save it as UTF-8" : ""
        return Diagnostic(location, "bytes that are not UTF-8\(advice)")
    }

    static func fileTooLarge(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "the file is larger than \(limit >> 20) MiB")
    }

    static func emptyFile(at location: Location) -> Diagnostic {
        Diagnostic(location, "the file holds no document; a spec starts with 'Service:' or 'Action:'")
    }

    static func tag(_ tag: String, at location: Location) -> Diagnostic {
        let standard = "tag:yaml.org,2002:"
        let written = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
        let advice = "leave it out, or put quotes around a text that begins with '!'"
        return Diagnostic(location, "tag \(quoted(written)): a spec has no tags; \(advice)")
    }

    static func byteOrderMark(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "a byte order mark where no document begins; delete it, and put '---' on a line between files that were joined"
        )
    }

    static func foreignSpace(_ space: Unicode.Scalar, at location: Location) -> Diagnostic {
        .yaml(at: location, problem: LookAlike.advice(onSpace: space))
    }

    static func unusedAnchor(_ name: Located<String>) -> Diagnostic {
        let advice = "put quotes around a text that begins with '&', or leave the anchor out"
        return Diagnostic(name.location, "no alias repeats the anchor '&\(name.value)'; \(advice)")
    }

    static func emptyBlock(_ header: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "\(quoted(header)) begins a block of lines, and none follows; put quotes around a text that begins so")
    }

    /// Of a text that may have been meant to go on.
    static func endsBeforeComment(_ comment: String, at location: Location) -> Diagnostic {
        let advice = "put quotes around a text that holds ' #', or a space behind the '#' of a comment"
        return Diagnostic(location, "the text ends here, for \(quoted(comment)) begins a comment; \(advice)")
    }

    static func mergeKey(at location: Location) -> Diagnostic {
        Diagnostic(location, "'<<' is not supported; write the keys out, or alias a whole value")
    }

    static func keyNotText(at location: Location) -> Diagnostic {
        Diagnostic(location, "a key must be a text")
    }

    static func duplicateKey(_ key: String, at location: Location, first: Location) -> Diagnostic {
        Diagnostic(location, "duplicate key \(quoted(key))", notes: [.first(at: first)])
    }

    static func unknownAlias(_ name: String, at location: Location) -> Diagnostic {
        let advice = "a text that begins with '*' needs quotes"
        return Diagnostic(
            location, "alias '*\(name)' has no anchor '&\(name)' before it in its document; \(advice)")
    }

    static func aliasInsideItself(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "alias '*\(name)' stands inside the value that it repeats")
    }

    static func aliasesTooLarge(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "the aliases of this file expand to more than \(limit) nodes")
    }

    static func tooDeep(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(location, "nested deeper than \(limit) levels")
    }

    // MARK: Documents and keys

    static func neitherServiceNorAction(at location: Location, found text: String = "") -> Diagnostic {
        let advice = LookAlike.advice(on: text)
        return Diagnostic(
            location, "neither a service nor an interface: the first key must be 'Service' or 'Action'\(advice)")
    }

    static func notFirstKey(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' must be the first key of its document")
    }

    static func bothServiceAndAction(at location: Location, first: Location) -> Diagnostic {
        Diagnostic(
            location, "a document is either a service or an interface; part the two with '---'",
            notes: [Note(location: first, message: "the document starts here")])
    }

    static func unknownKey(_ entry: YAMLEntry, known: [String]) -> Diagnostic {
        let key = entry.key.value
        let near = NearestName.of(key, among: known).map { ", did you mean '\($0)'?" }
        let lookAlike = LookAlike.advice(on: key)
        let advice =
            if entry.isBare, known.contains(where: { key.hasPrefix($0 + ":") }) {
                "; put a space behind ':'"
            } else if entry.isBare, lookAlike.isEmpty, near == nil || !isName(key) {
                commaAdvice
            } else {
                lookAlike.isEmpty ? near ?? "; known here: \(known.joined(separator: ", "))" : lookAlike
            }
        return Diagnostic(entry.key.location, "unknown key \(quoted(key))\(advice)")
    }

    static func meansNothingYet(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location, "\(quoted(key.value)) means nothing yet; leave it out, or make a comment of it with '#'")
    }

    private static let commaAdvice = "; inside { } a comma ends a text: put quotes around the text"

    /// Reports the part of an unquoted meaning after a comma, which YAML reads as an entry of its own.
    static func restOfMeaning(_ key: Located<String>) -> Diagnostic {
        Diagnostic(key.location, "\(quoted(key.value)) in 'enum' has no meaning\(commaAdvice)")
    }

    static func missingKey(_ key: String, of owner: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(owner) needs '\(key)'")
    }

    static func wrongKind(of part: SpecPart, at location: Location, expected: String, found: String) -> Diagnostic {
        Diagnostic(location, "\(part.label) must be \(expected), not \(found)")
    }

    static func wrongKind(of part: SpecPart, expected: String, found node: YAMLNode) -> Diagnostic {
        let advice = node.plainText.map { LookAlike.advice(on: $0) } ?? ""
        return .wrongKind(of: part, at: node.location, expected: expected, found: node.kind + advice)
    }

    static func empty(_ part: SpecPart, at location: Location, advice: String) -> Diagnostic {
        Diagnostic(location, "\(part.label) is empty; \(advice)")
    }

    // MARK: Values

    static func notOneOf(_ words: [String], value: String, key: String, at location: Location) -> Diagnostic {
        let advice = NearestName.of(value, among: words).map { ", did you mean '\($0)'?" } ?? ""
        let lookAlike = LookAlike.advice(on: value)
        return Diagnostic(
            location,
            "\(quoted(key)) must be \(choice(of: words)), not \(quoted(value))\(lookAlike.isEmpty ? advice : lookAlike)"
        )
    }

    /// Joins words as in `a, b or c`.
    static func choice(of words: [String]) -> String {
        let first = words.dropLast().joined(separator: ", ")
        return first + (first.isEmpty ? "" : " or ") + (words.last ?? "")
    }

    static func notBoolean(_ value: String, key: String, isPlain: Bool, at location: Location) -> Diagnostic {
        let advice = isPlain ? "" : " in quotes"
        return Diagnostic(location, "\(quoted(key)) must be true or false, not \(quoted(value))\(advice)")
    }

    static func notInteger(_ value: String, key: String, at location: Location) -> Diagnostic {
        if PlainScalar.isInteger(value) && Int(value) == nil {
            return .tooLarge(key, at: location)
        }
        return Diagnostic(location, "\(quoted(key)) must be a whole number in decimal digits, not \(quoted(value))")
    }

    static func notNumber(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be a number, not \(quoted(value))")
    }

    static func below(_ least: Int, value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be \(least) or more, not \(value)")
    }

    static func notASize(_ value: String, key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) must be a whole number with a unit, such as 7 MiB, not \(quoted(value))")
    }

    static func unknownUnit(_ unit: String, key: String, at location: Location) -> Diagnostic {
        let units = ByteSize.units.map(\.name)
        let found = unit.isEmpty ? "has no unit" : "has the unknown unit \(quoted(unit))"
        let near = units.first { $0.lowercased() == unit.lowercased() }.map { ", did you mean '\($0)'?" }
        let advice = near ?? "; units are \(units.joined(separator: ", "))"
        return Diagnostic(location, "\(quoted(key)) \(found)\(advice)")
    }

    static func tooLarge(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) is too large: it must fit into 64 bits")
    }

    static func notADate(_ value: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "a version is a date written YYYY-MM-DD, not \(quoted(value))")
    }

    static func notAServiceName(_ name: String, at location: Location) -> Diagnostic {
        let rule = "a small letter, then small letters and digits, \(longestServiceName) at most"
        let advice = isServiceName(name.lowercased()) ? ", did you mean '\(name.lowercased())'?" : ": \(rule)"
        return Diagnostic(location, "\(quoted(name)) is not a service name\(advice)")
    }

    static func notAName(_ name: String, of what: String, at location: Location) -> Diagnostic {
        let lookAlike = LookAlike.advice(on: name)
        return Diagnostic(
            location,
            "\(quoted(name)) is not a name of \(what)\(lookAlike.isEmpty ? ": " + ruleOfNames(name) : lookAlike)")
    }

    static func notASwiftName(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a Swift name: \(ruleOfNames(name))")
    }

    private static func ruleOfNames(_ name: String) -> String {
        name.utf8.count > longestName
            ? "it has more than \(longestName) bytes" : "a letter, then letters, digits and '_', all of ASCII"
    }

    static func notAnErrorCode(_ code: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(code)) is not an error code: names of letters, digits and '_', joined by dots")
    }

    static func notARegion(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a region: small letters, digits, '.' and '-'")
    }

    static func notAnEndpoint(_ text: String, at location: Location) -> Diagnostic {
        let rule = "a host name in small letters, with a port where it needs one, as in 'api.example.com:8443'"
        return Diagnostic(location, "\(quoted(text)) is not an endpoint: \(rule); no scheme and no path")
    }

    static func noneAmongRegions(at location: Location) -> Diagnostic {
        Diagnostic(location, "'none' is no region: an interface that takes none has 'Regions: none', without a list")
    }

    static func notAFormat(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a format: small letters, digits and '-'")
    }

    static func controlCharacter(in key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) holds a control character")
    }

    static func duplicateValue(_ value: Located<String>, in key: String, first: Location) -> Diagnostic {
        Diagnostic(value.location, "\(quoted(value.value)) stands twice in '\(key)'", notes: [.first(at: first)])
    }

    static func secondRule(at location: Location) -> Diagnostic {
        Diagnostic(location, "an entry of 'require' is one rule; begin another with '-'")
    }

    static func memberNotMapping(_ name: String, found node: YAMLNode) -> Diagnostic {
        let advice = node.plainText.map { LookAlike.advice(on: $0) } ?? ""
        return Diagnostic(
            node.location, "\(quoted(name)) must be a mapping such as {type: String}, not \(node.kind)\(advice)")
    }

    static func tooFewMembers(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' must name two parameters or more")
    }

    // MARK: Types

    static func typeTooDeep(at location: Location, limit: Int) -> Diagnostic {
        Diagnostic(
            location,
            "'type' nests 'Array of' and 'JSON of' deeper than \(limit) levels; make one of 'types' of the inner part")
    }

    static func notAType(_ text: String, at location: Location) -> Diagnostic {
        let lookAlike = LookAlike.advice(on: text)
        let advice =
            lookAlike.isEmpty ? TypeAdvice.inGrammar(text[...]).map { ", did you mean '\($0)'?" } : lookAlike
        return Diagnostic(
            location, "\(quoted(text)) is not a type\(advice ?? ": a name, 'Array of' a type, or 'JSON of' a type")")
    }
}

extension Diagnostic.Note {
    static func first(at location: Location) -> Diagnostic.Note {
        Diagnostic.Note(location: location, message: "first here")
    }
}

/// The part of a document that a diagnostic about form refers to.
enum SpecPart {
    /// The value of the key.
    case key(String)
    /// An element of the list that is the value of the key.
    case entry(of: String)

    var label: String {
        switch self {
        case .key(let key): quoted(key)
        case .entry(let key): "an entry of \(quoted(key))"
        }
    }
}

/// Returns the text in single quotes on one line, shortened to 60 Unicode scalars, since texts in a spec may have any
/// length.
func quoted(_ text: String) -> String {
    var result = "'"
    var count = 0
    for scalar in text.unicodeScalars {
        if count == 60 {
            result += "…"
            break
        }
        count += 1
        switch scalar {
        case "\n": result += "\\n"
        default:
            switch scalar.properties.generalCategory {
            // These characters are invisible or could reverse the direction of the text that follows.
            case .control, .format, .lineSeparator, .paragraphSeparator:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + "'"
}
