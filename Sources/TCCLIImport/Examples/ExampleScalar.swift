import APISpec

/// A value that the description writes as text: examples of members.
enum ExampleScalar {
    static func fits(_ text: Bytes, _ kind: OfficialMember.Kind) -> Bool {
        switch kind {
        case .string: true
        case .integer: PlainScalar.integer(String(decoding: text, as: UTF8.self)) != nil
        case .unsigned: PlainScalar.integer(String(decoding: text, as: UTF8.self)).map { $0 >= 0 } ?? false
        case .float: PlainScalar.float(String(decoding: text, as: UTF8.self)) != nil
        case .boolean: text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8)
        case .iso8601: CalendarDate.isISO8601(text)
        case .datetime: CalendarDate.isDateTime(text)
        case .date: CalendarDate.isDate(text)
        case .base64: PlainScalar.isBase64(text)
        case .binary, .object: false
        }
    }

    static func write(_ text: Bytes, _ kind: OfficialMember.Kind, to yaml: inout YAMLPrinter) {
        switch kind {
        case .integer, .unsigned, .float, .boolean: yaml.raw(text)
        default: yaml.scalar(text, ScalarTraits(text), inFlow: true)
        }
    }
}

extension OfficialMember.Kind {
    var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
