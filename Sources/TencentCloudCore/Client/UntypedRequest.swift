#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// A request of an action that is known only while the program runs, with its parameters as JSON.
///
/// A program that calls the actions a user names has no types for them. Where the action is known when the program is
/// compiled, a generated request is checked by the compiler and by preflight.
/// ```swift
/// let ocr = Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com")
/// let request = UntypedRequest(of: Action("GeneralBasicOCR", of: ocr), ["ImageUrl": .string(url)])
/// let response = try await api.raw(request)
/// ```
public struct UntypedRequest: Sendable {
    /// The action to call.
    public var action: Action
    /// The parameters, by their names in the API.
    public var parameters: JSONValue.Object
    /// The parameters that are sent as raw bytes, by their names: parts of a multipart body, or the whole body of an action
    /// that receives bytes. An action whose body is JSON has none.
    public var files: [(name: String, content: Binary)]
    /// The reasons, found by the maker of the request, why the server would reject it. Preflight adds its own.
    package var problems: [PreflightProblem] = []

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - action: The action to call.
    ///   - parameters: The parameters, by their names in the API.
    ///   - files: The parameters that are sent as raw bytes, by their names.
    public init(of action: Action, _ parameters: JSONValue.Object = [:], files: [(name: String, content: Binary)] = [])
    {
        self.action = action
        self.parameters = parameters
        self.files = files
    }

    /// Returns the body.
    /// - Parameter preflight: `true` if the problems of the request count.
    func body(preflight: Bool) -> JSONBody {
        var json = JSONWriter(checksLimits: preflight)
        json.writeObject(parameters)
        let body = json.finish()
        return JSONBody(
            data: body.data, problems: (preflight ? problems : []) + body.problems,
            binaries: files.map { (name: $0.name, value: $0.content) })
    }
}

extension UntypedRequest: CustomStringConvertible, CustomReflectable {
    /// The name of the action, without any parameter.
    public var description: String { "request of \(action.name)" }

    /// A mirror of the action, so that `dump` and debuggers show no parameter.
    public var customMirror: Mirror { Mirror(self, children: ["action": action.name], displayStyle: .struct) }
}

extension APIClient {
    /// Sends a request without a type of its own, and returns the response as JSON.
    ///
    /// The region, the size of the body, rate limits and retries follow from the request's action. Its parameters are sent
    /// as they are: only a specification could check them.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The object `Response` that the server sent. Its members may hold personal data.
    /// - Throws: ``TencentCloudError``, as ``send(_:region:)`` does.
    public func raw(_ request: UntypedRequest, region: Region? = nil) async throws(TencentCloudError) -> JSONValue {
        let (call, observation) = try begin(request.action, original: nil, region: region, body: request.body)
        let response: ReceivedResponse<UntypedResponse> = try await receive(call, observation)
        return response.value.json
    }

    /// Returns the request that a call would send at a time, without sending it.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - region: The region to call; `nil` for the client's.
    ///   - credential: The key to sign with; `nil` for a request without a signature.
    ///   - date: The time of the request, exact to a second.
    /// - Returns: The request, and the `Host` header that goes with it.
    /// - Throws: ``TencentCloudError/preflight(_:)``, ``TencentCloudError/configuration(_:)``, or
    ///   ``TencentCloudError/credential(_:)`` if a header cannot contain the key.
    package func unsentRequest(
        _ request: UntypedRequest, region: Region? = nil, signedWith credential: Credential?, at date: Date
    ) throws(TencentCloudError) -> (request: TransportRequest, host: String) {
        let call = try self.call(request.action, original: nil, region: region, body: request.body)
        var key: Credential?
        if request.action.isSigned, let credential { key = try credential.validated() }
        let request = call.request(
            signedBy: signer, with: key, at: date, deadline: .now + configuration.boundedTimeout, configuration)
        return (request, call.address.hostHeader)
    }
}

/// A response, or an event of one, that is read as JSON: that of an action which is known only while the program runs.
public struct UntypedResponse: ActionResponse {
    /// The object `Response` that the server sent, or an event of a stream. Its members may hold personal data.
    public let json: JSONValue

    /// The id that the server gave the call; empty if the response has none.
    public var requestId: String { json["RequestId"]?.stringValue ?? "" }

    /// Reads a response.
    public init(from json: inout JSONObject) { self.json = json.value() }

    /// Nothing declares the members. An `Error` with a code is the error of the call; any other is a member.
    public static var membersBesideError: [StaticString]? { [] }
}
