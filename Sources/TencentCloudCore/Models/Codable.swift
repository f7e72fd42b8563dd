#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Generated types bring their own way in and out of JSON. `Encodable` and `Decodable` are for everybody else's formats,
// and go through a `JSONValue`.

extension RequestModel {
    /// Encodes the members as the API would get them. Files are base64 text, also those that the API gets as bytes.
    public func encode(to encoder: any Encoder) throws {
        let body = JSONWriter.body(of: self, preflight: false)
        var value = try JSONDocument.readRoot(body.data, log: DriftLog()) { $0.value() }
        for (name, binary) in body.binaries { value[name] = .string(Base64(binary.data).text) }
        try value.encode(to: encoder)
    }
}

extension ResponseModel {
    /// Decodes the members by their names on the wire, as leniently as an answer of the API is read.
    public init(from decoder: any Decoder) throws {
        try self.init(json: JSONValue(from: decoder).jsonText)
    }

    /// An answer from its JSON: the object itself, or as the server sends it, `{"Response": {…}}`.
    ///
    /// Read as leniently as what the server sends: a member that is missing gets its neutral value.
    /// - Throws: ``JSONError`` when the text is not JSON (RFC 8259), is not an object, or is the answer of a call that
    ///   failed.
    public init(json text: String) throws(JSONError) {
        self = try JSONDocument.readRoot(text, log: DriftLog()) { (root) throws(JSONError) in try Self.answer(in: root)
        }
    }

    /// An answer from its JSON, as with `init(json:)` of a text.
    /// - Throws: ``JSONError`` when the text is not JSON (RFC 8259), is not an object, or is the answer of a call that
    ///   failed.
    public init(json text: Data) throws(JSONError) {
        self = try JSONDocument.readRoot(text, log: DriftLog()) { (root) throws(JSONError) in try Self.answer(in: root)
        }
    }

    private static func answer(in root: borrowing JSONElement) throws(JSONError) -> Self {
        guard var object = root.object() else { throw JSONError(reason: "the JSON text is not an object") }
        let wrapped = try object.withObject("Response") { (answer) throws(JSONError) in
            if let code = answer.withObject("Error", { $0.string("Code") }) {
                throw JSONError(reason: "the JSON text is the answer of a call that failed: \(code)")
            }
            return Self(from: &answer)
        }
        return wrapped ?? Self(from: &object)
    }
}
