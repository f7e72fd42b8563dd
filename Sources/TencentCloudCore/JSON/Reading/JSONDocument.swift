#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Reads JSON texts. In strings, bytes that are not UTF-8 are replaced by U+FFFD and recorded as drifts.
///
/// The values borrow from the text and from the index over it, so they exist only inside a closure.
package enum JSONDocument {
    /// Parses a text whose root is an object, and lends the object to `body`.
    /// - Returns: The result of `body`, and the drifts that were found.
    /// - Throws: ``JSONError`` if the text is not JSON, is not an object, is too large or is nested too deeply.
    package static func read<Result>(
        _ text: Data, limits: JSONLimits = JSONLimits(), _ body: (inout JSONObject) throws(JSONError) -> Result
    ) throws(JSONError) -> (value: Result, drifts: [Drift]) {
        let log = DriftLog()
        let value = try readRoot(text, limits: limits, log: log) { (root) throws(JSONError) in
            guard var object = root.object() else { throw JSONError(reason: "the JSON text is not an object") }
            return try body(&object)
        }
        return (value, log.drifts)
    }

    /// Parses a text that is any JSON value, and lends the value to `body`.
    static func readRoot<Result>(
        _ text: Data, limits: JSONLimits = JSONLimits(), log: DriftLog,
        _ body: (borrowing JSONElement) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        let outcome: Swift.Result<Result, JSONError> = text.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: UInt8.self) { bytes in
                do throws(JSONError) {
                    return .success(try readRoot(bytes, limits: limits, log: log, body))
                } catch {
                    return .failure(error)
                }
            }
        }
        return try outcome.get()
    }

    static func readRoot<Result>(
        _ text: String, limits: JSONLimits = JSONLimits(), log: DriftLog,
        _ body: (borrowing JSONElement) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        var text = text
        let outcome: Swift.Result<Result, JSONError> = text.withUTF8 { bytes in
            do throws(JSONError) {
                return .success(try readRoot(bytes, limits: limits, log: log, body))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    static func readRoot<Result>(
        _ text: UnsafeBufferPointer<UInt8>, limits: JSONLimits = JSONLimits(), log: DriftLog,
        _ body: (borrowing JSONElement) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        guard text.count <= limits.bytes else {
            throw JSONError(reason: "the JSON text is larger than \(limits.bytes) bytes")
        }
        var parser = JSONParser(text, depth: limits.depth, isLenient: true)
        do throws(JSONParser.Problem) {
            try parser.parse()
        } catch {
            throw JSONError(reason: error.reason(depth: limits.depth), offset: parser.next - parser.start)
        }
        let tape = JSONTape(text: parser.start, tokens: parser.tokens, log: .passUnretained(log))
        // The tape's pointers do not keep the parser and the log alive.
        defer {
            withExtendedLifetime(parser) {}
            withExtendedLifetime(log) {}
        }
        for replacement in parser.replacements {
            let found = replacement.isSurrogate ? "half a surrogate pair" : "other bytes"
            tape.recordDrift(at: replacement.index, expected: "UTF-8", found: "\(found), replaced by U+FFFD")
        }
        return try body(JSONElement(tape: tape, index: 0))
    }
}

extension JSONParser.Problem {
    fileprivate func reason(depth: Int) -> String {
        switch self {
        case .tooLarge: "the JSON text is larger than \(JSONLimits.largestText) bytes"
        case .tooDeep: "the JSON text is nested deeper than \(depth) levels"
        case .endOfText: "the JSON text ends too early"
        case .unexpectedCharacter: "the text is not JSON: unexpected character"
        case .trailingText: "the text is not JSON: more text after the value"
        case .badLiteral: "the text is not JSON: a word other than null, true and false"
        case .badNumber: "the text is not JSON: malformed number"
        case .badEscape: "the text is not JSON: invalid escape"
        case .controlCharacter: "the text is not JSON: unescaped control character in a string"
        case .notUTF8: "the text is not UTF-8"
        }
    }
}
