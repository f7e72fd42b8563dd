#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension JSONValue: Codable {
    private struct MemberKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Decodes any value. The members of an object are in the order of their keys, since decoders need not keep another
    /// order. Integers outside of the range of `Int` keep as many digits as the decoder provides; `JSONDecoder`
    /// provides 38.
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: MemberKey.self) {
            let keys = members.allKeys.sorted { $0.stringValue < $1.stringValue }
            self = .object(Object(try keys.map { ($0.stringValue, try members.decode(JSONValue.self, forKey: $0)) }))
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if value.decodeNil() { return .null }
        if let bool = try? value.decode(Bool.self) { return .bool(bool) }
        if let int = try? value.decode(Int.self) { return .int(int) }
        if let double = try? value.decode(Double.self) { return longInt(value, near: double) ?? .double(double) }
        return .string(try value.decode(String.self))
    }

    /// Returns an integer outside of the range of `Int`, or `nil` if the text of the nearest `Double` is the same
    /// number.
    private static func longInt(_ value: any SingleValueDecodingContainer, near double: Double) -> JSONValue? {
        guard double == double.rounded(), let decimal = try? value.decode(Decimal.self),
            decimal != Decimal(string: double.description)
        else { return nil }
        return LongInt(decimal.description).map { .longInt($0) }
    }

    /// Encodes the value. Integers of more than 64 bits become strings, since encoders accept no larger integers.
    /// - Throws: `EncodingError.invalidValue` if the value is nested deeper than 128 levels, and the encoder's errors.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array where encoder.codingPath.count >= Self.maximumDepth,
            .object where encoder.codingPath.count >= Self.maximumDepth:
            let reason = "The value is nested deeper than \(Self.maximumDepth) levels."
            throw EncodingError.invalidValue(
                self, EncodingError.Context(codingPath: encoder.codingPath, debugDescription: reason))
        case .array(let array):
            var elements = encoder.unkeyedContainer()
            for element in array { try elements.encode(element) }
        case .object(let object):
            var members = encoder.container(keyedBy: MemberKey.self)
            for member in object { try members.encode(member.value, forKey: MemberKey(stringValue: member.key)) }
        case .null, .bool, .int, .longInt, .double, .string:
            var scalar = encoder.singleValueContainer()
            try encode(in: &scalar)
        }
    }

    private static let maximumDepth = JSONLimits().depth

    private func encode(in scalar: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try scalar.encode(value)
        case .int(let value): try scalar.encode(value)
        case .longInt(let value):
            if let number = UInt64(value.description) {
                try scalar.encode(number)
            } else {
                try scalar.encode(value.description)
            }
        case .double(let value): try scalar.encode(value)
        case .string(let value): try scalar.encode(value)
        case .null, .array, .object: try scalar.encodeNil()
        }
    }
}
