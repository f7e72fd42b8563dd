internal import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The examples of the specifications of a service, as responses of a ``MockTransport``.
///
/// They are read from an OpenAPI document, which `tcgen generate --only openapi` makes:
/// ```swift
/// try mock.respond(from: MockExamples(contentsOf: Bundle.module.url(forResource: "ocr.openapi", withExtension: "json")!))
/// ```
public struct MockExamples: Sendable {
    fileprivate struct Example {
        var request: JSONValue
        var response: JSONValue
    }

    /// The examples of each action, by the action's name and version.
    private var examples: [String: [Example]] = [:]

    /// Creates an empty collection.
    init() {}

    /// Reads the examples of an OpenAPI document.
    ///
    /// - Parameter file: The document.
    /// - Throws: The error of reading the file, or ``JSONError`` if it is no JSON.
    public init(contentsOf file: URL) throws {
        let document = try JSONValue(json: String(decoding: try Data(contentsOf: file), as: UTF8.self))
        let version = document["info"]?["version"]?.stringValue ?? ""
        for (_, item) in document["paths"]?.objectValue ?? [:] {
            guard let operation = item["post"], let name = operation["operationId"]?.stringValue else { continue }
            let requests = operation["requestBody"]?["content"]?.examples ?? [:]
            let responses = operation["responses"]?["200"]?["content"]?.examples ?? [:]
            examples["\(name) \(version)"] = responses.map { key, response in
                Example(
                    request: requests[key]?["value"] ?? .object([:]), response: response["value"]?["Response"] ?? .null)
            }
        }
    }

    /// Returns the response of the example whose request is nearest to that of a call; `nil` if there is none.
    func response(to call: MockCall) -> MockResponse? {
        let candidates = examples["\(call.action.name) \(call.action.service.version)"] ?? []
        let nearest =
            candidates.count > 1
            ? Nearness.nearest(of: candidates.map { $0.request.objectValue ?? [:] }, to: call.json.objectValue ?? [:])
            : candidates.indices.first
        return nearest.map { .json(candidates[$0].response.jsonText) }
    }
}

extension JSONValue {
    /// The examples of the first content that has some.
    fileprivate var examples: JSONValue.Object? {
        objectValue?.lazy.compactMap { $0.value["examples"]?.objectValue }.first
    }
}
