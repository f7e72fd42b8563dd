internal import APIModel
internal import TencentCloudCore

/// Makes a response from the types of its members: known values, examples, and texts and numbers within the limits.
///
/// The same seed makes the same response. All members are there that the spec requires, and the others as long as there is
/// room, so that any client of the spec reads it without a drift.
struct MadeResponse {
    private let service: APIModel.Service
    private var numbers: SeededNumbers
    /// The types that enclose the current value. A list of one of them is empty, and an optional object left out.
    private var open: [String] = []
    /// The number of members that are not required and may still be added.
    private var room = 500
    /// The number of JSON texts that enclose the current value. Each of them doubles the length of escapes.
    private var textDepth = 0

    private static let words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron"]

    /// Returns a response.
    /// - Parameter seed: A number that decides all values.
    static func value(of action: APIModel.Action, in service: APIModel.Service, seed: UInt64) -> Value {
        var made = MadeResponse(service: service, seed: seed)
        return made.object(action.response).onTheWire(action.response) { service.type($0) }
    }

    private init(service: APIModel.Service, seed: UInt64) {
        self.service = service
        numbers = SeededNumbers(seed: seed)
    }

    private mutating func object(_ object: APIModel.ObjectType) -> Value {
        var members: [Value.Member] = []
        for member in object.members where isPart(member) {
            room -= 1 << min(textDepth, 10)
            members.append(Value.Member(name: member.wireName, value: value(of: member)))
        }
        return .object(members)
    }

    private func isPart(_ member: Member) -> Bool {
        if member.isRequiredInResponses, !member.isOptional { return true }
        guard room > 0, member.deprecation == nil else { return false }
        return !(member.type.objectName.map { open.contains($0.wire) } ?? false)
    }

    private mutating func value(of member: Member) -> Value {
        // An example is what a reader of the spec expects; an object or a list has too many others.
        if let example = member.example, member.enumeration == nil, member.type.objectName == nil { return example }
        return value(of: member.type, member)
    }

    private mutating func value(of type: MemberType, _ member: Member) -> Value {
        if let known = member.enumeration?.values, !known.isEmpty {
            switch type {
            case .string, .integer: return known[numbers.next(below: known.count)].value
            default: break
            }
        }
        switch type {
        case .string: return .string(text(for: member))
        case .integer: return .integer(integer(for: member))
        case .float: return .float(Double(integer(for: member)) + Double(numbers.next(below: 100)) / 100)
        case .boolean: return .boolean(numbers.next(below: 2) == 1)
        case .timestamp(let format): return .string(time(in: format))
        case .base64, .binary: return .string(Base64((0..<12).map { _ in UInt8(numbers.next(below: 256)) }).text)
        case .any: return .object([])
        case .object(let name):
            guard let type = service.type(name) else { return .object([]) }
            open.append(name.wire)
            defer { open.removeLast() }
            return object(type)
        case .array(let element):
            let leadsBack = element.objectName.map { open.contains($0.wire) } ?? false
            guard !leadsBack, room > 0 else { return .array([]) }
            return .array((0..<count(of: member)).map { _ in value(of: element, member) })
        case .json(let inner):
            textDepth += 1
            defer { textDepth -= 1 }
            return .string(value(of: inner, member).compactJSON)
        }
    }

    /// The number of items of a list: one or two, unless the limits ask for more or fewer.
    private mutating func count(of member: Member) -> Int {
        var count = 1 + numbers.next(below: 2)
        for limit in member.limits {
            if case .minItems(let least) = limit { count = max(count, min(least, 20)) }
            if case .maxItems(let most) = limit { count = min(count, most) }
        }
        return max(0, count)
    }

    private mutating func integer(for member: Member) -> Int {
        var (least, most) = (1, 100)
        for limit in member.limits {
            switch limit {
            case .minimum(.integer(let number)): (least, most) = (number, max(number, most))
            case .maximum(.integer(let number)): (least, most) = (min(least, number), min(most, number))
            default: break
            }
        }
        guard most > least else { return least }
        // The limits can be as far apart as the least and the greatest integer.
        let (distance, isTooFar) = most.subtractingReportingOverflow(least)
        return least + numbers.next(below: isTooFar || distance == .max ? .max : distance + 1)
    }

    private mutating func text(for member: Member) -> String {
        let word = Self.words[numbers.next(below: Self.words.count)]
        let number = 1_000 + numbers.next(below: 9_000)
        switch member.format {
        case "url": return "https://example.com/\(word)-\(number)"
        case "email": return "\(word)\(number)@example.com"
        default: break
        }
        let text = member.wireName.hasSuffix("Url") ? "https://example.com/\(word)-\(number)" : "\(word)-\(number)"
        for case .maxLength(let most) in member.limits { return String(text.prefix(max(0, most))) }
        return text
    }

    /// A time in the year 2026.
    private mutating func time(in format: APIModel.TimestampFormat) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "2026-\(two(1 + numbers.next(below: 12)))-\(two(1 + numbers.next(below: 28)))"
        let time = "\(two(numbers.next(below: 24))):\(two(numbers.next(below: 60))):\(two(numbers.next(below: 60)))"
        return switch format {
        case .iso8601: "\(day)T\(time)+08:00"
        case .datetime: "\(day) \(time)"
        case .date: day
        }
    }
}

/// Numbers that a seed decides, the same ones on every machine.
///
/// Source: Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SeededNumbers: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Returns a number from 0 up to a bound.
    mutating func next(below bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 1) % bound }

    /// Returns a number from 0 to 1, without 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// Returns a seed for texts (FNV-1a).
    static func seed(_ texts: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        return hash
    }
}
