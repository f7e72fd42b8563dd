import APIModel
import Reference
import SwiftEmit

/// The script with the form of an action, which a page loads when a reader first fills in the form. Its format is described
/// in the asset `explorer-data.js`.
///
/// It has no texts and no examples, since the page has them.
struct FormScript {
    /// The folder of the files in the site.
    static let folder = "forms"

    private let service: Service
    private let action: Action
    /// The parameters that a reader fills in. Those that describe the encryption of a call are not among them.
    private let members: [Member]
    /// The types that the request is made of, in the order in which they are first referred to.
    private let types: [ObjectType]
    private let indices: [String: Int]

    init(_ action: Action, of service: Service) {
        self.service = service
        self.action = action
        var types: [ObjectType] = []
        var indices: [String: Int] = [:]
        let filled = action.encryption?.parameters ?? []
        members = action.request.members.filter { !filled.contains($0.wireName) }
        var open = [members]
        while let members = open.popLast() {
            for name in members.compactMap(\.type.objectName) where indices[name.wire] == nil {
                guard let type = service.type(name) else { continue }
                indices[name.wire] = types.count
                types.append(type)
                open.insert(type.members, at: 0)
            }
        }
        self.types = types
        self.indices = indices
    }

    /// - Parameters:
    ///   - page: The page of the action as scripts identify it, such as `ocr/IDCardOCR`.
    ///   - answer: The response made of its types, or `nil` if an example has one.
    func bytes(page: String, answer: Value?) -> [UInt8] {
        var json = JSONPrinter(.compact)
        json.literal("addForm(")
        json.object(.lines) { json in
            json.member("page", page)
            json.member("service")
            describeService(to: &json)
            json.member("action")
            describeAction(to: &json)
            appendRegions(to: &json)
            json.member("maxBody")
            json.value(.integer(action.encryption?.clearLimit(service.maxRequestBody) ?? service.maxRequestBody))
            append(members, to: &json)
            if !types.isEmpty {
                json.member("types")
                json.array(.lines) { json in types.forEach { append($0, to: &json) } }
            }
            append(action.requirements, to: &json)
            if let answer { json.member("answer", answer.compactJSON) }
        }
        json.literal(");\n")
        return json.bytes
    }

    // MARK: The action

    private func describeService(to json: inout JSONPrinter) {
        json.object(.compact) { json in
            json.member("name", service.shortName)
            json.member("swift", service.swiftName)
            json.member("version", service.version)
            json.member("host", service.endpoint)
            json.flag("vendor", service.isOfVendor)
        }
    }

    private func describeAction(to json: inout JSONPrinter) {
        json.object(.compact) { json in
            json.member("name", action.wireName)
            json.member("swift", action.swiftName)
            json.member("request", action.request.name.swift)
            switch action.body {
            case .json: json.member("body", "json")
            case .multipart: json.member("body", "multipart")
            case .octetStream: json.member("body", "octetStream")
            }
            json.flag("unsigned", !action.isSigned)
            json.flag("stream", action.isEventStream)
            json.flag("once", !action.isIdempotent)
            switch action.status {
            case .online: break
            case .deprecated: json.member("status", "deprecated")
            case .offline: json.member("status", "offline")
            }
            guard let encryption = action.encryption else { return }
            json.member("encryption")
            json.object(.compact) { json in
                json.flag("required", encryption.isRequired)
                json.texts("imports", SwiftSample.encryptionImports)
                json.texts("key", SwiftSample.publicKey)
                json.member("argument", SwiftSample.encryptionArgument)
                json.member("note", encryption.noteInSamples)
            }
        }
    }

    private func appendRegions(to json: inout JSONPrinter) {
        let listed = service.shownRegions(of: action)
        json.texts("regions", listed)
        json.flag("anyRegion", service.regions(of: action) == nil)
        json.texts("plain", listed.filter { !RegionConstant.isKnown($0) }, isOptional: true)
        if let region = service.sampleRegion(of: action) { json.member("region", region) }
    }

    private func append(_ requirements: [Requirement], to json: inout JSONPrinter) {
        if requirements.isEmpty { return }
        json.member("require")
        json.array(.compact) { json in
            for requirement in requirements {
                json.element()
                json.object { json in json.texts(Self.key(of: requirement.kind), requirement.members) }
            }
        }
    }

    private static func key(of kind: Requirement.Kind) -> String {
        switch kind {
        case .anyOf: "anyOf"
        case .oneOf: "oneOf"
        case .together: "together"
        }
    }

    // MARK: Members

    private func append(_ type: ObjectType, to json: inout JSONPrinter) {
        json.element()
        json.object { json in
            json.member("name", type.name.wire)
            if type.name.swift != type.name.wire { json.member("swift", type.name.swift) }
            append(type.members, to: &json)
        }
    }

    private func append(_ members: [Member], to json: inout JSONPrinter) {
        json.member("members")
        json.array { json in
            for member in members {
                json.element()
                json.object(.compact) { append(member, to: &$0) }
            }
        }
    }

    private func append(_ member: Member, to json: inout JSONPrinter) {
        json.member("name", member.wireName)
        if member.swiftName != Self.usualSwiftName(of: member.wireName) { json.member("swift", member.swiftName) }
        json.member("type")
        append(member.type, to: &json)
        for fact in member.facts {
            switch fact {
            case .required(let inRequests, inResponses: _): json.flag("required", inRequests)
            case .nullable: json.flag("nullable", true)
            case .limits(let limits): limits.forEach { append($0, to: &json) }
            case .format(let format): json.member("format", format)
            case .values(let enumeration): append(enumeration, to: &json)
            case .defaultValue(let value): json.member("default", value.compactJSON)
            // The page has it.
            case .example: break
            case .sensitive: json.flag("sensitive", true)
            case .deprecated: json.flag("deprecated", true)
            }
        }
    }

    /// The name with its first letter in lower case.
    private static func usualSwiftName(of name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private func append(_ type: MemberType, to json: inout JSONPrinter) {
        switch type {
        case .string: json.string("String")
        case .integer(let isUnsigned): json.string(isUnsigned ? "Unsigned" : "Integer")
        case .float: json.string("Float")
        case .boolean: json.string("Boolean")
        case .timestamp(let format): json.string(format.rawValue)
        case .base64: json.string("Base64")
        case .binary: json.string("Binary")
        case .any: json.string("Any")
        case .object(let name): json.value(indices[name.wire].map(Value.integer) ?? .string("Any"))
        case .array(let element): append(element, in: "Array", to: &json)
        case .json(let content): append(content, in: "JSON", to: &json)
        }
    }

    private func append(_ inner: MemberType, in outer: String, to json: inout JSONPrinter) {
        json.array { json in
            json.element(outer)
            json.element()
            append(inner, to: &json)
        }
    }

    private func append(_ limit: Limit, to json: inout JSONPrinter) {
        let key = limit.kind.rawValue
        switch limit {
        // The explorer checks nothing about the pixels of a picture.
        case .recommendedPixels: break
        case .minimum(let number), .maximum(let number): json.member(key, number.compactJSON)
        case .minLength, .maxLength, .minItems, .maxItems, .maxSize:
            json.member(key)
            json.value(limit.value)
        case .pattern(let pattern, let isChecked):
            json.member(key)
            json.value(.array([.string(pattern), .boolean(isChecked)]))
        }
    }

    private func append(_ enumeration: Enumeration, to json: inout JSONPrinter) {
        json.member("values")
        json.array { json in
            for known in enumeration.values {
                json.element()
                let value = known.value.displayText
                guard let constant = known.swiftName else {
                    json.string(value)
                    continue
                }
                json.array { json in
                    json.element(value)
                    json.element(constant)
                }
            }
        }
    }
}

extension JSONPrinter {
    /// Appends a member that is `true`, or nothing.
    fileprivate mutating func flag(_ name: String, _ isSet: Bool) {
        if !isSet { return }
        member(name)
        value(.boolean(true))
    }

    /// - Parameter isOptional: A Boolean value that indicates whether to append nothing if there are no texts.
    fileprivate mutating func texts(_ name: String, _ texts: [String], isOptional: Bool = false) {
        if isOptional, texts.isEmpty { return }
        member(name)
        array(.compact) { json in texts.forEach { json.element($0) } }
    }
}
