import APIModel
import TencentCloudCore

/// A request that a page wants to send.
struct ExploreCall {
    /// A reason to ask the user before something is sent.
    enum Question: String {
        /// The call is the first real one of a page.
        case first
        /// The action is not harmless to repeat.
        case again
    }

    let found: SpecLibrary.Found
    /// The page that sends, such as `ocr/IDCardOCR`; empty if it does not say.
    let page: String
    /// `nil` for none.
    let region: String?
    let language: ClientConfiguration.Language
    let parameters: JSONValue.Object
    /// The parameters that are sent as bytes.
    let files: [(name: String, content: Binary)]
    /// The questions to which the user has agreed.
    let agreed: Set<String>

    /// Reads the body of a page's request.
    ///
    /// Only an action of the specs can be named, and no address: it is sent to the endpoint of the spec.
    init(_ body: JSONValue.Object, of services: [APIModel.Service]) throws(ExploreRefusal) {
        guard body.keys.allSatisfy(Self.names.contains) else {
            throw Self.refusal("the body has a member besides \(Self.names.joined(separator: ", "))")
        }
        found = try Self.action(body, services)
        page = try Self.text("page", body) ?? ""
        guard page.utf8.count <= 300, page.utf8.allSatisfy({ Self.isPlain($0) || "_./".utf8.contains($0) }) else {
            throw Self.refusal("page is not one")
        }
        region = try Self.region(body, found)
        language = try Self.text("language", body) == "zh-CN" ? .chinese : .english
        guard case .object(let parameters)? = body["parameters"] else {
            throw Self.refusal("parameters must be an object")
        }
        agreed = Set(try Self.texts("agreed", body))
        (self.parameters, files) = try Self.divided(parameters, files: try Self.texts("files", body), found.action)
    }

    private static let names = [
        "service", "version", "action", "page", "region", "language", "parameters", "files", "agreed",
    ]

    // MARK: - Parts

    private static func action(
        _ body: JSONValue.Object, _ services: [APIModel.Service]
    ) throws(ExploreRefusal) -> SpecLibrary.Found {
        let (service, version) = (try text("service", body), try text("version", body))
        let name = try text("action", body)
        for known in services where known.shortName == service && known.version == version {
            guard let action = known.actions.first(where: { $0.wireName == name }) else { continue }
            return SpecLibrary.Found(service: known, action: action)
        }
        throw ExploreRefusal(status: 404, reason: "the specs of this run have no such action")
    }

    private static func region(
        _ body: JSONValue.Object, _ found: SpecLibrary.Found
    ) throws(ExploreRefusal) -> String? {
        guard let region = try text("region", body) else { return nil }
        // The name of a region may become a part of a host.
        guard (1...64).contains(region.utf8.count), region.utf8.allSatisfy(isPlain) else {
            throw refusal("region is not one")
        }
        let known: [String]? =
            switch found.action.regions {
            case .service: found.service.regions
            case .only(let names): names
            case .none: []
            }
        guard known.map({ $0.contains(region) }) ?? true else {
            throw refusal("the action is not offered in this region")
        }
        return region
    }

    /// Takes the files out of the parameters: Base64 texts of members that are sent as bytes.
    private static func divided(
        _ parameters: JSONValue.Object, files names: [String], _ action: APIModel.Action
    ) throws(ExploreRefusal) -> (JSONValue.Object, [(name: String, content: Binary)]) {
        var parameters = parameters
        var files: [(name: String, content: Binary)] = []
        for name in names {
            let isBinary = action.request.members.contains { $0.wireName == name && $0.type == .binary }
            guard isBinary, case .string(let text)? = parameters[name], let bytes = Base64(text: text).data else {
                throw refusal("files must name parameters that are sent as bytes, with Base64 texts")
            }
            parameters[name] = nil
            files.append((name, Binary(Array(bytes))))
        }
        return (parameters, files)
    }

    // MARK: - Values

    private static func refusal(_ reason: String) -> ExploreRefusal { ExploreRefusal(status: 400, reason: reason) }

    private static func text(_ name: String, _ body: JSONValue.Object) throws(ExploreRefusal) -> String? {
        switch body[name] {
        case nil, .null?: return nil
        case .string(let text)?: return text
        default: throw refusal("\(name) must be text")
        }
    }

    private static func texts(_ name: String, _ body: JSONValue.Object) throws(ExploreRefusal) -> [String] {
        guard let value = body[name] else { return [] }
        let texts = value.arrayValue?.compactMap(\.stringValue) ?? []
        guard let list = value.arrayValue, texts.count == list.count else {
            throw refusal("\(name) must be a list of texts")
        }
        return texts
    }

    /// Returns `true` for letters, digits and hyphens.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
