/// Something that can be read from a JSON value, leniently: what can be converted is, and nothing throws.
public protocol JSONReadable: Sendable {
    /// The value that `json` holds; nil where it is null or cannot be read, which the element's methods have then
    /// recorded as a drift.
    static func read(_ json: borrowing JSONElement) -> Self?
    /// What stands for a value that is promised and missing: empty text, 0, false, an empty list, an object of neutral
    /// values.
    ///
    /// The name is long so that no constant of an open enum, such as `neutral`, can take its place.
    static var neutralWhenMissing: Self { get }
}

/// One value of a JSON document, lent while the document is read.
///
/// Its methods convert between texts, numbers and booleans where that loses nothing, and record a drift when they did;
/// when they cannot they record a drift and give nil. null gives nil and is no drift here: whether it may be null, the
/// asker knows.
public struct JSONElement: ~Copyable {
    let tape: JSONTape
    let index: Int

    /// Whether the value is null.
    public var isNull: Bool { kind == .null }

    var token: JSONToken { tape.tokens[index] }
    var kind: JSONKind { token.kind }

    func drift(_ expected: String, found: String? = nil) {
        tape.recordDrift(at: index, expected: expected, found: found)
    }

    /// A text. Numbers and booleans give the text that they are written as.
    public func string() -> String? {
        let token = token
        switch token.kind {
        case .string, .escapedString: return tape.string(token)
        case .null: return nil
        case .array, .object:
            drift("string")
            return nil
        case .integer, .number, .true, .false:
            drift("string")
            return String(decoding: tape.bytes(of: token), as: UTF8.self)
        }
    }

    /// A whole number. Texts of numbers are converted, booleans are 0 and 1; `12.0` is 12 and no drift.
    /// A number with a fraction or outside the range of `Int` cannot be read.
    public func int() -> Int? {
        let token = token
        switch token.kind {
        case .integer, .number:
            if let value = JSONNumber.int(tape.bytes(of: token)) { return value }
            drift("integer", found: token.kind == .integer ? "an integer past 64 bits" : "number")
            return nil
        case .null: return nil
        default:
            drift("integer")
            switch token.kind {
            case .string: return JSONNumber.int(JSONNumber.trimmed(tape.bytes(of: token)))
            case .true: return 1
            case .false: return 0
            default: return nil
            }
        }
    }

    /// A number. Texts of numbers are converted. What is too great for a `Double` cannot be read.
    public func double() -> Double? {
        let token = token
        switch token.kind {
        case .integer, .number:
            if let value = JSONNumber.double(tape.bytes(of: token)) { return value }
            drift("number", found: "a number past the range of Double")
            return nil
        case .null: return nil
        default:
            drift("number")
            guard token.kind == .string else { return nil }
            return JSONNumber.double(JSONNumber.trimmed(tape.bytes(of: token)))
        }
    }

    /// A boolean. Numbers other than 0 are true; of texts, `true`, `false`, `1` and `0` are converted, in either case.
    public func bool() -> Bool? {
        let token = token
        switch token.kind {
        case .true: return true
        case .false: return false
        case .null: return nil
        default: drift("boolean")
        }
        switch token.kind {
        case .integer, .number: return JSONNumber.double(tape.bytes(of: token)).map { $0 != 0 }
        case .string:
            return switch tape.string(token).lowercased() {
            case "true", "1": true
            case "false", "0": false
            default: nil
            }
        default: return nil
        }
    }

    /// The elements that can be read, in order. Elements that are null or cannot be read are left out, and recorded.
    public func array<Element: JSONReadable>(of type: Element.Type = Element.self) -> [Element]? {
        guard kind == .array else {
            if !isNull { drift("array") }
            return nil
        }
        var elements: [Element] = []
        elements.reserveCapacity(tape.count(ofArrayAt: index))
        var place = index &+ 1
        let end = token.extent
        while place < end {
            let json = JSONElement(tape: tape, index: place)
            if let element = Element.read(json) {
                elements.append(element)
            } else if json.isNull {
                json.drift("an element")
            }
            place = tape.next(after: place)
        }
        return elements
    }

    /// An object, to look its members up.
    func object() -> JSONObject? {
        if kind == .object { return JSONObject(tape: tape, index: index) }
        if !isNull { drift("object") }
        return nil
    }

    /// An object, as a model.
    public func object<Model: ResponseModel>(as type: Model.Type = Model.self) -> Model? {
        guard var object = object() else { return nil }
        return Model(from: &object)
    }

    /// The value of a text that holds JSON. A value that stands there without being wrapped in a text is read as well.
    public func jsonText<Value: JSONReadable>(of type: Value.Type = Value.self) -> Value? {
        let token = token
        switch token.kind {
        case .null: return nil
        case .string, .escapedString: break
        default:
            drift("JSON text")
            return Value.read(self)
        }
        return tape.withString(token) { text in
            let log = tape.log.takeUnretainedValue()
            log.outer.append((tape, index))
            do throws(JSONError) {
                defer { log.outer.removeLast() }
                return try JSONDocument.readRoot(text, log: log) { Value.read($0) }
            } catch {
                drift("JSON text")
                return nil
            }
        }
    }
}
