import APISpec

/// The names that differ from those of the description, since these would clash in Swift or in the format, and the
/// names of the files.
struct SpecNames {
    /// The name in the spec of the type at each index of `objects`.
    private(set) var types: [String]
    /// The values of `name` that types, actions and members need, by index.
    private(set) var swiftNameOfType: [Int: String] = [:]
    private(set) var swiftNameOfAction: [Int: String] = [:]
    private(set) var swiftNameOfMember: [MemberLocation: String] = [:]
    /// The file name of each action without its extension.
    private(set) var files: [String] = []

    struct MemberLocation: Hashable {
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
                swiftNameOfAction[index] = Self.unusedName(action.name) {
                    methods.insert(SwiftNames.method($0)).inserted
                }
            }
            // Some file systems ignore case.
            files.append(Self.unusedName(action.name) { fileNames.insert($0.lowercased()).inserted })
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
                types[index] = Self.unusedName(object.name + "Object") { specNames.insert($0).inserted }
            }
            let swift = SwiftNames.type(types[index], in: namespace)
            if !taken.insert(swift).inserted {
                swiftNameOfType[index] = Self.unusedName(object.name + "Object") {
                    taken.insert(SwiftNames.type($0, in: namespace)).inserted
                }
            }
        }
    }

    /// Names members. Names clash in Swift only if they differ just by case, or because `self` becomes `selfValue`.
    private mutating func nameMembers(of object: OfficialObject, at node: Int) {
        var folded: [UInt64] = []
        folded.reserveCapacity(object.members.count)
        var mayClash = false
        for member in object.members {
            let name = Self.folded(member.wireName)
            if folded.contains(name) || name == Self.selfValue { mayClash = true }
            folded.append(name)
        }
        let responsesUseID =
            object.role == .response
            && zip(object.members, folded).contains { $1 == Self.requestId && !$0.isRequestId }
        guard mayClash || responsesUseID else { return }
        var taken: Set<String> = object.role == .response ? ["requestId"] : []
        for (index, member) in object.members.enumerated() {
            if object.role == .response && member.isRequestId { continue }
            if !taken.insert(SwiftNames.property(member.name)).inserted {
                swiftNameOfMember[MemberLocation(object: node, member: index)] = SwiftNames.lowered(
                    Self.unusedName(member.name) { taken.insert(SwiftNames.property($0)).inserted })
            }
        }
    }

    /// Returns a hash (FNV-1a) of the name in lowercase. A collision is harmless: it only causes an unnecessary check.
    private static func folded(_ name: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name {
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
        }
        return hash
    }

    private static let selfValue = folded("selfvalue".utf8)
    private static let requestId = folded("requestid".utf8)

    /// Returns the name, or the first of `name2`, `name3`, ... that is free.
    private static func unusedName(_ name: String, _ take: (String) -> Bool) -> String {
        if take(name) { return name }
        var number = 2
        while !take("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }
}
