import APIModel
import TencentCloudCore

/// Makes parameters of an action at random, as its spec describes them: every kind of value that its members take,
/// known values of enums and unknown ones, texts that are awkward to write and to sign.
struct RandomRequests {
    private let types: [String: ObjectType]
    private var generator: SplitMix64

    /// - Parameter seed: The same seed makes the same requests.
    init(of service: APIModel.Service, seed: UInt64) {
        types = Dictionary(service.types.map { ($0.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
        generator = SplitMix64(state: seed)
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
        case .string, .timestamp, .base64: .string(text())
        case .integer: .int(Int(truncatingIfNeeded: generator.next()) >> Int(below(64)))
        case .float: .double(Double(Int32(truncatingIfNeeded: generator.next())) / 1_000)
        case .boolean: .bool(below(2) == 0)
        case .binary, .any: ["Any": .string(text()), "of": [nil, .bool(true), 0.5]]
        case .object(let name): types[name.wire].map { object($0, depth: depth - 1) } ?? [:]
        case .array(let element):
            .array((0..<(depth > 0 ? below(4) : 0)).map { _ in value(of: element, depth: depth - 1) })
        case .json(let inner): .string(value(of: inner, depth: depth).jsonText)
        }
    }

    private mutating func text() -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1f, 0x20...0x7e, 0x20...0x7e, 0x7f...0xff, 0x300...0x36f, 0x4e00...0x9fff, 0x2028...0x2029,
            0x1f300...0x1f64f, 0xfff0...0xffff, 0x10fff0...0x10ffff,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<below(24) {
            guard let range = ranges.randomElement(using: &generator) else { continue }
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
        }
        return String(text)
    }

    private mutating func below(_ end: UInt64) -> UInt64 { generator.next() % end }
}

/// Random numbers that are the same in each run.
///
/// Source: Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
