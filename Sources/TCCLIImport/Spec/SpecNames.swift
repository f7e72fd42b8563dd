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
        var folded = Set<String>(minimumCapacity: object.members.count)
        let mayClash = object.members.reduce(false) { mayClash, member in
            let name = member.name.lowercased()
            return !folded.insert(name).inserted || name == "selfvalue" || mayClash
        }
        let answersId = object.role == .response && folded.contains("requestid")
        guard mayClash || answersId else { return }
        var taken: Set<String> = object.role == .response ? ["requestId"] : []
        for (index, member) in object.members.enumerated() {
            if object.role == .response && member.name == "RequestId" { continue }
            if !taken.insert(SwiftNames.property(member.name)).inserted {
                swiftNameOfMember[MemberPlace(object: place, member: index)] = SwiftNames.lowered(
                    Self.free(member.name) { taken.insert(SwiftNames.property($0)).inserted })
            }
        }
    }

    /// The name, or the first of `name2`, `name3`... that can be had.
    private static func free(_ name: String, _ take: (String) -> Bool) -> String {
        if take(name) { return name }
        var number = 2
        while !take("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }
}
