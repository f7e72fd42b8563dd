import APIModel

/// Prints the doc comment of an object's struct.
struct ObjectDocs {
    let object: ObjectType
    let role: ObjectEmitter.Role
    let service: Service

    func write(to doc: inout DocComment) {
        switch role {
        case .request(let paging):
            doc.linked("The request of \(link(to: paging.action)).")
        case .response(let paging):
            let action = paging.action
            doc.linked("\(action.isEventStream ? "An event in the" : "The") response of \(link(to: action)).")
        case .type:
            doc.text(object.texts.shownDescription ?? "\(DocText.code(object.name.wire)).")
        }
        if case .request(let paging) = role {
            for requirement in paging.action.requirements { doc.fact(sentence(requirement)) }
        }
        if case .type = role { doc.text("Spec: \(DocText.code(object.origin.element)).") }
    }

    private func link(to action: Action) -> String {
        let name = action.swiftName.filter { $0 != "`" }
        return "``\(service.swiftName)/Client/\(name)(\(action.regions == .none ? "_:" : "_:region:"))``"
    }

    private func sentence(_ requirement: Requirement) -> String {
        let names = requirement.members.map { wireName in
            DocText.code(object.members.first { $0.wireName == wireName }?.swiftName ?? wireName)
        }.joined(separator: ", ")
        return switch requirement.kind {
        case .anyOf: "At least one of \(names) is required."
        case .oneOf: "Exactly one of \(names) is required."
        case .together: "Give either all of \(names) or none of them."
        }
    }
}
