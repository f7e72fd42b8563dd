import APIModel

/// Small models for tests of behaviour that no golden case shows.
enum Models {
    static func origin(_ element: String, in file: String = "specs/ocr.yaml") -> Origin {
        Origin(file: file, element: element)
    }

    static func service(_ name: String = "OCR", types: [ObjectType] = [], actions: [Action] = []) -> Service {
        Service(
            shortName: "ocr", version: "2018-11-19", swiftName: name, isNewest: true,
            texts: Texts(title: "Character Recognition"), endpoint: "ocr.tencentcloudapi.com", regions: ["ap-beijing"],
            maxRequestBody: 10_485_760, groups: [],
            errors: [], types: types, actions: actions, origin: origin("ocr"))
    }

    static func object(
        _ name: String, _ members: [Member] = [], isResponse: Bool = false, file: String = "specs/ocr.yaml",
        description: String? = nil
    ) -> ObjectType {
        ObjectType(
            name: TypeName(wire: name, swift: name), texts: Texts(description: description),
            isUsedInRequests: !isResponse,
            isUsedInResponses: isResponse, members: members, origin: origin(name, in: file))
    }

    static func member(
        _ wireName: String, _ swiftName: String, _ type: MemberType = .string, isOptional: Bool = true,
        limits: [Limit] = [], description: String? = nil
    ) -> Member {
        Member(
            wireName: wireName, swiftName: swiftName, needsBackticks: false, type: type,
            isRequiredInRequests: !isOptional,
            isRequiredInResponses: false, isNullable: false, isOptional: isOptional, isIndirect: false,
            texts: Texts(description: description), example: nil, defaultValue: nil, enumeration: nil, limits: limits,
            format: nil, isSensitive: false, deprecation: nil, origin: origin(wireName))
    }

    static func action(_ name: String, swiftName: String, request: [Member], file: String = "specs/ocr.yaml") -> Action
    {
        Action(
            wireName: name, swiftName: swiftName, texts: ActionTexts(summary: "Reads a card."), group: nil,
            regions: .service,
            status: .online, rateLimit: nil, isIdempotent: false, isSigned: true, body: .json, isEventStream: false,
            request: object(name + "Request", request, file: file),
            response: object(name + "Response", isResponse: true, file: file), requirements: [], pagination: nil,
            poll: nil, encryption: nil, errors: [],
            examples: [], origin: origin(name, in: file))
    }
}
