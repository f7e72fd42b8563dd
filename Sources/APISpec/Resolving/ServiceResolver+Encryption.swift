import APIModel

extension ServiceResolver {
    /// Resolves `encryption` of all actions, in their order, and makes the members optional that it fills in. It runs
    /// before anything looks at what is required.
    ///
    /// - Parameter typeCount: The number of types in `objects`, which requests and responses follow.
    mutating func resolveEncryptions(typeCount: Int) -> [Encryption?] {
        var encryptions: [Encryption?] = []
        for (index, action) in scope.actions.enumerated() {
            let request = objects[typeCount + 2 * index]
            let response = objects[typeCount + 2 * index + 1]
            let encryption = resolveEncryption(action, request: request, response: response)
            for member in request.members where encryption?.parameters.contains(member.wireName) ?? false {
                member.isRequiredInRequests = false
            }
            for member in response.members where encryption?.members.contains(member.wireName) ?? false {
                member.isRequiredInResponses = false
            }
            encryptions.append(encryption)
        }
        return encryptions
    }

    private mutating func resolveEncryption(
        _ action: ActionSpec, request: ObjectDraft, response: ObjectDraft
    ) -> Encryption? {
        guard let spec = action.encryption else { return nil }
        if action.isEventStream { diagnostics.append(.notOfAStream("encryption", at: spec.key)) }
        if (action.body ?? .json) != .json { diagnostics.append(.encryptionNeedsJSON(at: spec.key)) }
        let own = [Encryption.Name.body, Encryption.Name.object] + Encryption.Name.description
        let encryption = Encryption(
            request: spec.body != nil ? .body : spec.fields.isEmpty ? .none : .fields(spec.fields.map(\.value)),
            response: spec.response.map { $0.value == .body ? .body : .fields } ?? .none, flag: spec.flag?.value,
            isFlat: request.lacks(Encryption.Name.object)
                && Encryption.Name.description.contains { !request.lacks($0) },
            isRequired: request.members.contains { $0.isRequiredInRequests && own.contains($0.wireName) })
        checkParameters(encryption, spec, of: request)
        if let part = spec.response {
            requireObject(in: response, .response, at: part.location)
            if part.value == .body { requireText(in: response, .response, at: part.location) }
        }
        return encryption
    }

    private mutating func checkParameters(_ encryption: Encryption, _ spec: EncryptionSpec, of request: ObjectDraft) {
        var members = MemberPaths(objects: objects, typeIndex: typeIndex)
        for field in spec.fields {
            if encryption.parameters.contains(field.value) {
                members.diagnostics.append(.encryptedByItself(field))
            } else {
                members.parameter(field, key: EncryptionKey.request.rawValue, of: request, .encryptable)
            }
        }
        if let flag = spec.flag { members.parameter(flag, key: EncryptionKey.flag.rawValue, of: request, .flag) }
        diagnostics += members.diagnostics
        if let body = spec.body { requireText(in: request, .request, at: body) }
        if !encryption.isFlat {
            requireObject(in: request, .request, at: spec.key)
        } else if Encryption.Name.description.contains(where: request.lacks) {
            diagnostics.append(.encryptionNeedsDescription(at: spec.key))
        }
    }

    /// Reports an object without a text for the encrypted content, or one of another type.
    private mutating func requireText(in object: ObjectDraft, _ side: EncryptedSide, at location: Location) {
        let name = Encryption.Name.body
        guard let member = object.member(name) else {
            diagnostics.append(.encryptionNeeds(name, side, at: location))
            return
        }
        if member.type == .string || member.type == .base64 { return }
        diagnostics.append(
            .unsuitableForEncryption(name, type: member.type.text, expected: "a String or Base64", at: location))
    }

    /// Reports an object without the description of the encryption, or one that lacks a part of it.
    private mutating func requireObject(in object: ObjectDraft, _ side: EncryptedSide, at location: Location) {
        let name = Encryption.Name.object
        guard let member = object.member(name) else {
            switch side {
            case .request: diagnostics.append(.encryptionNeedsDescription(at: location))
            case .response: diagnostics.append(.encryptionNeeds(name, side, at: location))
            }
            return
        }
        // A type that does not exist has been reported, and counts as `Any`.
        if member.type == .any { return }
        guard case .object(let type) = member.type, let index = typeIndex[type.wire] else {
            diagnostics.append(
                .unsuitableForEncryption(name, type: member.type.text, expected: "an object", at: location))
            return
        }
        for part in Encryption.Name.description where objects[index].lacks(part) {
            diagnostics.append(.incompleteDescription(type.wire, lacks: part, at: location))
        }
    }
}

/// The side of a call that lacks a member. The raw value is the words for a member of it.
enum EncryptedSide: String {
    case request = "parameter"
    case response = "member of the response"
}

extension ObjectDraft {
    fileprivate func member(_ name: String) -> MemberDraft? { members.first { $0.wireName.isExactly(name) } }

    fileprivate func lacks(_ name: String) -> Bool { member(name) == nil }
}
