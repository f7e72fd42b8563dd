import APIModel

/// Emits the struct of an object.
struct ObjectEmitter {
    enum Role {
        case request(PagingEmitter)
        case response(PagingEmitter)
        /// An entry of `types`.
        case type
    }

    let object: ObjectType
    let role: Role
    let service: Service
    let access: AccessLevel
    /// The scope inside the object's struct.
    let scope: NameScope
    private let properties: [Property]

    /// - Parameter scope: The scope inside the service's namespace.
    init(object: ObjectType, role: Role, service: Service, access: AccessLevel, scope: NameScope) {
        self.object = object
        self.role = role
        self.service = service
        self.access = access
        let inner: NameScope =
            switch role {
            case .request(let paging): scope.inside(object, alsoNaming: paging.requestNames)
            case .response(let paging): scope.inside(object, alsoNaming: paging.responseNames)
            case .type: scope.inside(object)
            }
        self.scope = inner
        properties = object.members.map { member in
            Property(
                coding: MemberCoding(member: member, scope: inner), isVariable: object.isUsedInRequests, scope: inner)
        }
    }

    func emit(to code: inout CodePrinter) {
        let conformances = self.conformances.map(scope.name).joined(separator: ", ")
        code.doc { ObjectDocs(object: object, role: role, service: service).write(to: &$0) }
        code.block("\(access.modifier)struct \(object.name.swift): \(conformances)") { code in
            if case .request(let paging) = role {
                code.print("\(access.modifier)typealias Response = \(paging.action.response.name.swift)")
            }
            for property in properties { property.declare(in: &code, access: access, docs: docs(of: property.member)) }
            if case .response = role { emitRequestId(to: &code) }
            if isUsedInRequests { emitMemberwiseInit(to: &code) }
            switch role {
            case .request(let paging):
                emitMetadata(of: paging.action, to: &code)
                paging.emitRequest(access: access, scope: scope, to: &code)
            case .response(let paging):
                emitMembersBesideError(to: &code)
                paging.emitResponse(access: access, scope: scope, to: &code)
            case .type: break
            }
            if isUsedInRequests { emitWrite(to: &code) }
            if isUsedInResponses { emitRead(to: &code) }
            for enumeration in enumerations {
                code.blank()
                enumeration.emitType(to: &code)
            }
        }
    }

    /// Emits the constants for the known values of members. Swift does not let them be nested in the struct.
    func emitConstants(to code: inout CodePrinter) {
        for enumeration in enumerations {
            enumeration.emitConstants(of: "\(service.swiftName).\(object.name.swift)", to: &code)
        }
    }

    private var conformances: [ForeignName] {
        switch role {
        case .request(let paging): paging.requestConformances
        case .response(let paging): [paging.responseConformance]
        case .type: [isUsedInRequests ? isUsedInResponses ? .sharedModel : .requestModel : .responseModel]
        }
    }

    private var isUsedInRequests: Bool { object.isUsedInRequests }
    private var isUsedInResponses: Bool { object.isUsedInResponses }

    private func docs(of member: Member) -> MemberDocs {
        MemberDocs(member: member, isUsedInRequests: isUsedInRequests, isUsedInResponses: isUsedInResponses)
    }

    private func emitRequestId(to code: inout CodePrinter) {
        code.blank()
        code.doc { $0.text("The unique ID of this request. Quote it when you report a problem.") }
        code.print("\(access.modifier)let requestId: \(scope.name(.string))")
    }

    private func emitMemberwiseInit(to code: inout CodePrinter) {
        code.blank()
        if properties.isEmpty {
            code.print("\(access.modifier)init() {}")
            return
        }
        code.list(
            "\(access.modifier)init(", properties.map(\.parameter), ") {", closing: .onItsOwnLineOneItemEach)
        code.indent { code in
            for property in properties { code.print("self.\(property.storageAfterSelf) = \(property.name)") }
        }
        code.print("}")
    }

    private func emitMetadata(of action: Action, to code: inout CodePrinter) {
        let metadata = ActionMetadata(action: action, scope: scope)
        code.blank()
        code.block("\(access.modifier)static var action: \(scope.name(.action))") { code in
            code.list(metadata.call, metadata.arguments, ")", closing: .afterLastItem)
        }
    }

    /// Emits the names of the other members if a response has a member named `Error`, so that the runtime can distinguish it
    /// from the error of a call. Few responses have one.
    private func emitMembersBesideError(to code: inout CodePrinter) {
        let names = object.members.map(\.wireName)
        guard names.contains("Error") else { return }
        let others = names.filter { $0 != "Error" }.map(SwiftLiteral.string)
        let type = "[\(scope.name(.staticString))]?"
        code.blank()
        code.block("\(access.modifier)static var membersBesideError: \(type)") { code in
            code.print(SourceExpression.filledArray(others, room: code.room))
        }
    }

    private func emitWrite(to code: inout CodePrinter) {
        let head = "\(access.modifier)func write(to json: inout \(scope.name(.jsonWriter)))"
        code.blank()
        if properties.isEmpty {
            code.print(head + " {}")
            return
        }
        code.block(head) { code in
            for property in properties {
                code.list("json.\(property.coding.writeCall)(", property.writeArguments, ")", closing: .afterLastItem)
            }
            if case .request(let paging) = role {
                for requirement in paging.action.requirements {
                    code.list("json.require(", arguments(of: requirement), ")", closing: .afterLastItem)
                }
            }
        }
    }

    private func arguments(of requirement: Requirement) -> [String] {
        let kind =
            switch requirement.kind {
            case .anyOf: ".anyOf"
            case .oneOf: ".oneOf"
            case .together: ".together"
            }
        return [kind] + requirement.members.map(SwiftLiteral.string)
    }

    private func emitRead(to code: inout CodePrinter) {
        var isResponse = false
        if case .response = role { isResponse = true }
        let head = "\(access.modifier)init(from json: inout \(scope.name(.jsonObject)))"
        code.blank()
        if properties.isEmpty, !isResponse {
            code.print(head + " {}")
            return
        }
        code.block(head) { code in
            for property in properties { code.print("\(property.storage) = json.\(property.readCall)") }
            if isResponse { code.print("requestId = json.string(\"RequestId\")") }
        }
    }

    private var enumerations: [EnumerationEmitter] {
        object.members.compactMap { member in
            member.enumeration.map {
                EnumerationEmitter(enumeration: $0, member: member, access: access, scope: scope)
            }
        }
    }
}
