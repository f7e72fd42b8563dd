import APISpec

/// Names that the spec must give because those of the description would clash in Swift or in the format, and the names
/// of its files.
struct SpecNames {
    /// What the spec calls the type at each place of `objects`.
    private(set) var types: [String]
    /// `name` of types, actions and members, where one is needed; of members by place and name.
    private(set) var swiftNameOfType: [Int: String] = [:]
    private(set) var swiftNameOfAction: [Int: String] = [:]
    private(set) var swiftNameOfMember: [MemberPlace: String] = [:]
    /// File of each action, without its ending.
    private(set) var files: [String] = []

    struct MemberPlace: Hashable {
        var object: Int
        var member: Int
    }

    init(_ service: OfficialService) {
        types = service.objects.map(\.name)
        nameActions(service)
        nameTypes(service)
        for index in service.objects.indices { nameMembers(of: service.objects[index], at: index) }
    }

    private mutating func nameActions(_ service: OfficialService) {
        var methods: Set<String> = []
        var fileNames: Set<String> = ["service"]
        for (index, action) in service.actions.enumerated() {
            let method = SwiftNames.method(action.name)
            if !methods.insert(method).inserted {
                swiftNameOfAction[index] = Self.free(action.name) { methods.insert(SwiftNames.method($0)).inserted }
            }
            // Some file systems take capitals and small letters for the same.
            files.append(Self.free(action.name) { fileNames.insert($0.lowercased()).inserted })
        }
    }

    private mutating func nameTypes(_ service: OfficialService) {
        var taken: Set<String> = []
        for (index, action) in service.actions.enumerated() {
            let name = SwiftNames.capitalized(swiftNameOfAction[index] ?? action.name)
            taken.formUnion([name + "Request", name + "Response"])
        }
        let namespace = SwiftNames.namespace(service.shortName)
        var specNames = Set(types)
        for (index, object) in service.objects.enumerated() where object.role == .type {
            if BuiltinType.takes(object.name) {
                types[index] = Self.free(object.name + "Object") { specNames.insert($0).inserted }
            }
            let swift = SwiftNames.type(types[index], in: namespace)
            if !taken.insert(swift).inserted {
                swiftNameOfType[index] = Self.free(object.name + "Object") {
                    taken.insert(SwiftNames.type($0, in: namespace)).inserted
                }
            }
        }
    }

    /// Names that are one in Swift differ only in capitals, but for `self`, which Swift does not allow.
    private mutating func nameMembers(of object: OfficialObject, at place: Int) {
        var folded: [UInt64] = []
        folded.reserveCapacity(object.members.count)
        var mayClash = false
        for member in object.members {
            let name = Self.folded(member.wireName)
            if folded.contains(name) || name == Self.selfValue { mayClash = true }
            folded.append(name)
        }
        let answersId =
            object.role == .response
            && zip(object.members, folded).contains { $1 == Self.requestId && !$0.isRequestId }
        guard mayClash || answersId else { return }
        var taken: Set<String> = object.role == .response ? ["requestId"] : []
        for (index, member) in object.members.enumerated() {
            if object.role == .response && member.isRequestId { continue }
            if !taken.insert(SwiftNames.property(member.name)).inserted {
                swiftNameOfMember[MemberPlace(object: place, member: index)] = SwiftNames.lowered(
                    Self.free(member.name) { taken.insert(SwiftNames.property($0)).inserted })
            }
        }
    }

    /// A hash of the name in small letters (FNV-1a): names that differ have the same so rarely that it costs nothing.
    private static func folded(_ name: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name {
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
        }
        return hash
    }

    private static let selfValue = folded("selfvalue".utf8)
    private static let requestId = folded("requestid".utf8)

    /// The name, or the first of `name2`, `name3`... that can be had.
    private static func free(_ name: String, _ take: (String) -> Bool) -> String {
        if take(name) { return name }
        var number = 2
        while !take("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }
}
