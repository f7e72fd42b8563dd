/// One value of a JSON document, lent while the document is read.
///
/// Its methods convert between strings, numbers and Booleans if nothing is lost, and record a drift if they do. If they
/// cannot convert the value, they record a drift and return `nil`. For `null` they return `nil` and record nothing,
/// since only the caller knows whether `null` is allowed.
public struct JSONElement: ~Copyable {
    let tape: JSONTape
    let index: Int

    /// A Boolean value that indicates whether the value is `null`.
    public var isNull: Bool { kind == .null }

    var token: JSONToken { tape.tokens[index] }
    var kind: JSONKind { token.kind }

    func drift(_ expected: String, found: String? = nil) {
        tape.recordDrift(at: index, expected: expected, found: found)
    }

    /// Returns a string. A number or a Boolean is converted to its JSON text.
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

    /// Returns an integer. A string that contains a number is converted, a Boolean becomes 0 or 1, and `12.0` is 12
    /// without a drift. A number with a fraction cannot be read.
    ///
    /// A number outside of the range of `Int` becomes the nearest `Int`, and a drift says so: the greatest unsigned
    /// number, by which some services say "unlimited", must not become 0.
    public func int() -> Int? {
        let token = token
        switch token.kind {
        case .integer, .number:
            return JSONNumber.int(tape.bytes(of: token)) ?? nearestInt(tape.bytes(of: token))
        case .null: return nil
        case .string:
            let text = JSONNumber.trimmed(tape.bytes(of: token))
            guard let value = JSONNumber.int(text) else { return nearestInt(text) }
            drift("integer")
            return value
        default:
            drift("integer")
            return token.kind == .true ? 1 : token.kind == .false ? 0 : nil
        }
    }

    /// Returns the `Int` nearest to a number outside of its range, or `nil` for any other text, and records a drift.
    private func nearestInt(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let nearest = JSONNumber.nearestInt(text)
        drift("integer", found: nearest.map { _ in "a number outside of the range of Int, read as the nearest Int" })
        return nearest
    }

    /// Returns a number. A string that contains a number is converted. A number outside of the range of `Double` cannot
    /// be read.
    public func double() -> Double? {
        let token = token
        switch token.kind {
        case .integer, .number:
            if let value = JSONNumber.double(tape.bytes(of: token)) { return value }
            drift("number", found: "a number outside of the range of Double")
            return nil
        case .null: return nil
        default:
            drift("number")
            guard token.kind == .string else { return nil }
            return JSONNumber.double(JSONNumber.trimmed(tape.bytes(of: token)))
        }
    }

    /// Returns a Boolean. A number becomes `true` unless it is 0. The strings `true`, `false`, `1` and `0` are
    /// converted, in upper or lower case.
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

    /// Returns the elements that can be read, in order. Elements that are `null` or cannot be read are left out and
    /// recorded as drifts.
    public func array<Element: JSONReadable>(of type: Element.Type = Element.self) -> [Element]? {
        guard kind == .array else {
            if !isNull { drift("array") }
            return nil
        }
        var elements: [Element] = []
        elements.reserveCapacity(tape.count(ofArrayAt: index))
        var position = index &+ 1
        let end = token.extent
        while position < end {
            let json = JSONElement(tape: tape, index: position)
            if let element = Element.read(json) {
                elements.append(element)
            } else if json.isNull {
                json.drift("an element")
            }
            position = tape.next(after: position)
        }
        return elements
    }

    /// Returns an object whose members can be looked up.
    func object() -> JSONObject? {
        if kind == .object { return JSONObject(tape: tape, index: index) }
        if !isNull { drift("object") }
        return nil
    }

    /// Returns an object as a model.
    public func object<Model: ResponseModel>(as type: Model.Type = Model.self) -> Model? {
        guard var object = object() else { return nil }
        return Model(from: &object)
    }

    /// Returns the value of a string that contains JSON. A value that is not wrapped in a string is read as well, and
    /// recorded as a drift.
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
