import APIModel
import SeededRandom
import TencentCloudCore

/// Makes parameters of an action at random, as its spec describes them: every kind of value that its members take,
/// known values of enums and unknown ones, texts that are awkward to write and to sign.
struct RandomRequests {
    private let types: [String: ObjectType]
    private var generator: SplitMix64

    /// - Parameter seed: The same seed makes the same requests.
    init(of service: APIModel.Service, seed: UInt64) {
        types = Dictionary(service.types.map { ($0.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
        generator = SplitMix64(seed: seed)
    }

    mutating func next(for action: APIModel.Action) -> JSONValue { object(action.request, depth: 3) }

    mutating func pick<Element>(of elements: [Element]) -> Element? { elements.randomElement(using: &generator) }

    private mutating func object(_ type: ObjectType, depth: Int) -> JSONValue {
        var members: JSONValue.Object = [:]
        for member in type.members where member.isRequiredInRequests || below(3) > 0 {
            members[member.wireName] = value(of: member, depth: depth)
        }
        return .object(members)
    }

    private mutating func value(of member: Member, depth: Int) -> JSONValue {
        if let known = member.enumeration?.values.randomElement(using: &generator), below(4) > 0 {
            let value: JSONValue =
                switch known.value {
                case .integer(let number): .int(number)
                case .string(let text): .string(text)
                default: .null
                }
            if case .array = member.type { return [value] }
            return value
        }
        return value(of: member.type, depth: depth)
    }

    private mutating func value(of type: MemberType, depth: Int) -> JSONValue {
        switch type {
        case .string, .timestamp, .base64: .string(.awkward(using: &generator))
        case .integer: .int(Int(truncatingIfNeeded: generator.next()) >> Int(below(64)))
        case .float: .double(Double(Int32(truncatingIfNeeded: generator.next())) / 1_000)
        case .boolean: .bool(below(2) == 0)
        case .binary, .any: ["Any": .string(.awkward(using: &generator)), "of": [nil, .bool(true), 0.5]]
        case .object(let name): types[name.wire].map { object($0, depth: depth - 1) } ?? [:]
        case .array(let element):
            .array((0..<(depth > 0 ? below(4) : 0)).map { _ in value(of: element, depth: depth - 1) })
        case .json(let inner): .string(value(of: inner, depth: depth).jsonText)
        }
    }

    private mutating func below(_ end: UInt64) -> UInt64 { generator.next() % end }
}
