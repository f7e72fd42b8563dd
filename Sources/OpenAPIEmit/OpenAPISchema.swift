import APIModel
import Reference

/// The schema of an object.
struct OpenAPISchema {
    private static let folder = "#/components/schemas/"
    /// No type can have this name, since names of types have no hyphen.
    private static let error = "X-TC-Error"
    static let errorReference = folder + error

    private let object: ObjectType
    private let requirements: [Requirement]
    /// A Boolean value that indicates whether the object is the response of an action, which has a `RequestId` that its
    /// spec leaves out.
    private let isResponse: Bool

    init(_ object: ObjectType, requirements: [Requirement] = [], isResponse: Bool = false) {
        self.object = object
        self.requirements = requirements
        self.isResponse = isResponse
    }

    var name: String { Self.name(object.name) }

    static func reference(_ name: TypeName) -> String { folder + self.name(name) }

    /// Swift names are unique among types, requests and responses.
    private static func name(_ name: TypeName) -> String { name.swift.filter { $0 != "`" } }

    func write(to json: inout JSONPrinter) {
        json.object { json in
            json.member("type", "object")
            json.description(ProseParser.blocks(object.texts.description ?? object.texts.chineseDescription ?? ""))
            let required =
                object.members.filter { isRequired($0) }.map(\.wireName) + (isResponse ? ["RequestId"] : [])
            if !required.isEmpty {
                json.member("required")
                json.array(.line) { json in for name in required { json.element(name) } }
            }
            writeRequirements(to: &json)
            json.member("properties")
            json.object { json in
                for member in object.members {
                    json.member(member.wireName)
                    Self.write(member, isInRequest: !object.isUsedInResponses, to: &json)
                }
                if isResponse { Self.writeRequestId(to: &json) }
            }
        }
    }

    /// A member is required if it is on every side on which its object is used.
    private func isRequired(_ member: Member) -> Bool {
        (!object.isUsedInRequests || member.isRequiredInRequests)
            && (!object.isUsedInResponses || member.isRequiredInResponses)
    }

    /// Writes the rules about several members. Rules of one kind are alternatives each, so each is a schema of its own.
    private func writeRequirements(to json: inout JSONPrinter) {
        guard !requirements.isEmpty else { return }
        json.member("x-tc-require")
        json.array(.line) { json in
            for requirement in requirements {
                json.element()
                json.object { json in
                    json.member(requirement.kind.key)
                    json.array { json in for member in requirement.members { json.element(member) } }
                }
            }
        }
    }

    private static func writeRequestId(to json: inout JSONPrinter) {
        json.member("RequestId")
        json.object(.line) { json in
            json.member("type", "string")
            json.member("description", "The ID of the request, which support asks for.")
        }
    }

    static func writeError(to json: inout JSONPrinter) {
        json.member(error)
        json.object { json in
            json.member("type", "object")
            json.member("description", "The response of an action that failed.")
            json.member("required")
            json.array(.line) { json in for name in ["Error", "RequestId"] { json.element(name) } }
            json.member("properties")
            json.object { json in
                json.member("Error")
                json.object { json in
                    json.member("type", "object")
                    json.member("required")
                    json.array(.line) { json in for name in ["Code", "Message"] { json.element(name) } }
                    json.member("properties")
                    json.object { json in
                        for name in ["Code", "Message"] {
                            json.member(name)
                            json.object(.line) { $0.member("type", "string") }
                        }
                    }
                }
                writeRequestId(to: &json)
            }
        }
    }
}

extension Requirement.Kind {
    /// The key of the rule in a spec.
    fileprivate var key: String {
        switch self {
        case .anyOf: "anyOf"
        case .oneOf: "oneOf"
        case .together: "together"
        }
    }
}
