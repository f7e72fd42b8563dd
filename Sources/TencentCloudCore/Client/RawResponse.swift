extension APIClient {
    /// Sends a request and returns the response as JSON, with all its members, also those that its type does not have.
    ///
    /// JSON can be stored, compared and passed on, since ``JSONValue`` is `Codable` and `Hashable`: encode it for a
    /// cache, or compare it in a test. `Response(json:)` makes the typed response of it.
    /// ```swift
    /// let json = try await client.api.raw(OCR.IDCardOCRRequest(imageUrl: url))
    /// cache.store(try JSONEncoder().encode(json))
    /// let response = try OCR.IDCardOCRResponse(json: json)
    /// ```
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The object `Response` that the server sent. Its members may hold personal data.
    /// - Throws: ``TencentCloudError``, as ``send(_:region:)`` does.
    public func raw(
        _ request: some ActionRequest, region: Region? = nil
    ) async throws(TencentCloudError) -> JSONValue {
        try await send(RawRequest(request: request), for: request, region: region).json
    }
}

/// A request whose response is read as JSON.
private struct RawRequest<Base: ActionRequest>: ActionRequest {
    typealias Response = RawResponse<Base.Response>

    let request: Base

    static var action: Action { Base.action }

    func write(to json: inout JSONWriter) { request.write(to: &json) }
}

/// A response that is read as JSON.
private struct RawResponse<Base: ActionResponse>: ActionResponse {
    let json: JSONValue
    var requestId: String { json["RequestId"]?.stringValue ?? "" }

    init(from json: inout JSONObject) { self.json = json.value() }

    static var membersBesideError: [StaticString]? { Base.membersBesideError }
}

extension ResponseModel {
    /// Creates a response from JSON, in the same way as `init(json:)` does from a text.
    /// - Throws: ``JSONError`` if the value is not an object, or is the response of a call that failed.
    public init(json value: JSONValue) throws(JSONError) { try self.init(json: value.jsonText) }
}
