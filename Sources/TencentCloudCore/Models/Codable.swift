#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Generated types read and write the API's JSON themselves. `Encodable` and `Decodable` are for all other formats, and
// use a `JSONValue` in between.

extension RequestModel {
    /// Encodes the members as they are sent to the API. Files are Base64 text, even those that the API receives as
    /// bytes.
    /// - Throws: `EncodingError.invalidValue` if a member is a number that is not finite, or is nested deeper than 128
    ///   levels, and the encoder's errors.
    public func encode(to encoder: any Encoder) throws {
        let body = JSONWriter.body(of: self, preflight: false)
        if let problem = body.problems.first {
            throw EncodingError.invalidValue(
                self, EncodingError.Context(codingPath: encoder.codingPath, debugDescription: problem.description))
        }
        var value = try JSONDocument.readRoot(body.data, log: DriftLog()) { $0.value() }
        for (name, binary) in body.binaries { value[name] = .string(Base64(binary.data).text) }
        try value.encode(to: encoder)
    }
}

extension ResponseModel {
    /// Decodes the members by their names in the API, as leniently as a response is read.
    public init(from decoder: any Decoder) throws {
        try self.init(json: JSONValue(from: decoder).jsonText)
    }

    /// Creates a response from JSON: from the object itself, or from the form that the server sends,
    /// `{"Response": {…}}`.
    ///
    /// The text is read as leniently as a response: a missing member gets the default value of its type.
    /// - Throws: ``JSONError`` if the text is not JSON (RFC 8259), is not an object, or is the response of a call that
    ///   failed.
    public init(json text: String) throws(JSONError) {
        self = try JSONDocument.readRoot(text, log: DriftLog()) { (root) throws(JSONError) in
            try Self.response(in: root)
        }
    }

    /// Creates a response from JSON in UTF-8, in the same way as `init(json:)` does from a text.
    /// - Throws: ``JSONError`` if the text is not JSON (RFC 8259), is not an object, or is the response of a call that
    ///   failed.
    public init(json text: Data) throws(JSONError) {
        self = try JSONDocument.readRoot(text, log: DriftLog()) { (root) throws(JSONError) in
            try Self.response(in: root)
        }
    }

    private static func response(in root: borrowing JSONElement) throws(JSONError) -> Self {
        guard var object = root.object() else { throw JSONError(reason: "the JSON text is not an object") }
        let wrapped = try object.withObject("Response") { (response) throws(JSONError) in
            try response.checkSuccess(unlessWith: (Self.self as? any ActionResponse.Type)?.membersBesideError)
            return Self(from: &response)
        }
        if let wrapped { return wrapped }
        // An object inside of a response may have a member of that name.
        if let type = Self.self as? any ActionResponse.Type {
            try object.checkSuccess(unlessWith: type.membersBesideError)
        }
        return Self(from: &object)
    }
}

extension JSONObject {
    /// - Throws: ``JSONError`` if this is the response to a call that failed.
    fileprivate mutating func checkSuccess(unlessWith otherMembers: [StaticString]?) throws(JSONError) {
        guard let error = try callError(unlessWith: otherMembers) else { return }
        let code = ErrorCode(rawValue: error.code).displayText
        throw JSONError(reason: "the JSON text is the response to a call that failed: \(code)")
    }
}
