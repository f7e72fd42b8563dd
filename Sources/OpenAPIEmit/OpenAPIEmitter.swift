package import APIModel
package import Reference

/// Generates an OpenAPI document (version 3.1.0, JSON) for each service, for programs that know that format.
///
/// All actions of a service are requests of one path, which OpenAPI cannot express. The path of an action is therefore
/// `/#IDCardOCR`: no client sends what follows `#`, so the request goes to `/`, and the header `X-TC-Action`, a required
/// parameter with one possible value, names the action. The signature is described as a key in a header, since OpenAPI
/// knows no signatures: a client must compute it.
package struct OpenAPIEmitter: ReferenceForm {
    package init() {}

    package func printer(of reference: Reference) -> any ReferencePrinter { OpenAPIDocument(reference) }

    package func pathPrefixes(of service: Service) -> [String] { service.possibleFileNames.map(Self.path) }

    /// Returns the path of a document: `OpenAPI/ocr.openapi.json`, or for other than the newest version in the run
    /// `OpenAPI/cvm-2017-03-12.openapi.json`.
    static func path(_ name: String) -> String { "OpenAPI/\(name).openapi.json" }
}
