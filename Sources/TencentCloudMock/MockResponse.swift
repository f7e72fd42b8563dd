public import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The response of a ``MockTransport`` to a call.
///
/// A string literal is the JSON of a response that succeeds.
public struct MockResponse: Sendable {
    /// A part of the body.
    struct Piece: Sendable {
        var content: Result<Data, TransportFailure>
        var delay = Duration.zero
    }

    var status = 200
    var headers = ["content-type": "application/json"]
    var pieces: [Piece] = []
    /// The time before the response begins.
    var delay = Duration.zero
    /// The reason why the response does not begin.
    var failure: TransportFailure?

    private init() {}

    // MARK: - A call that succeeds

    /// Creates the response of a call that succeeds.
    ///
    /// - Parameter json: The object `Response`, or an object that contains it, as the reference shows both. A `RequestId` is
    ///   added if there is none. Members that are missing are read as in life: they get the default values of their
    ///   types, and are reported as a ``Drift``.
    public static func json(_ json: String) -> Self { Self(body: responseJSON(json)) }

    /// Creates the response of a call that succeeds.
    ///
    /// - Parameter file: A file with JSON as in ``json(_:)``, such as a response that was recorded.
    /// - Throws: The error of reading the file.
    public static func json(contentsOf file: URL) throws -> Self {
        .json(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    /// Creates a response that is a stream of events.
    ///
    /// - Parameters:
    ///   - events: The JSON of each event.
    ///   - interval: The time before each event.
    ///   - failure: The reason why the stream breaks off; `nil` if it ends properly.
    public static func events(
        _ events: [String], every interval: Duration = .zero, endingWith failure: TransportFailure? = nil
    ) -> Self {
        var response = Self()
        response.headers = ["content-type": "text/event-stream", "x-tc-requestid": requestId]
        response.pieces = events.map { event in
            // A line break in JSON is white space, but would end the line of an event.
            let lines = event.split(whereSeparator: \.isNewline).map { "data: \($0)\n" }.joined()
            return Piece(content: .success(Data("\(lines)\n".utf8)), delay: interval)
        }
        if let failure { response.pieces.append(Piece(content: .failure(failure), delay: interval)) }
        return response
    }

    // MARK: - A call that fails

    /// Creates the response of a call that the service refuses.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - message: The server's message.
    public static func error(_ code: ErrorCode, message: String = "The mock refuses the call.") -> Self {
        let error: JSONValue = [
            "Response": [
                "Error": ["Code": .string(code.rawValue), "Message": .string(message)], "RequestId": .string(requestId),
            ]
        ]
        return Self(body: error.jsonText)
    }

    /// Creates the result of a call whose response does not arrive.
    ///
    /// - Parameter failure: The failure, such as `.connectionLost()`.
    public static func failure(_ failure: TransportFailure) -> Self {
        var response = Self()
        response.failure = failure
        return response
    }

    /// Creates any response of HTTP, such as that of a proxy that refuses the request.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers.
    ///   - body: The body.
    public static func http(status: Int, headers: [String: String] = [:], body: String = "") -> Self {
        var response = Self(body: body)
        (response.status, response.headers) = (status, headers)
        return response
    }

    /// Returns the response, delayed.
    ///
    /// - Parameter delay: The time before the response begins. The time limit of a call and a cancellation end it, as in
    ///   life.
    public func after(_ delay: Duration) -> Self {
        var response = self
        response.delay = delay
        return response
    }

    // MARK: - Parts

    private init(body: String) { pieces = [Piece(content: .success(Data(body.utf8)))] }

    private static let requestId = "00000000-0000-4000-8000-000000000000"

    /// Returns the JSON of a whole response. A text that is no JSON object stays as it is, so that the client says what is
    /// wrong with it.
    private static func responseJSON(_ json: String) -> String {
        guard var value = try? JSONValue(json: json), value.objectValue != nil else { return json }
        value = value["Response"] ?? value
        if value["RequestId"] == nil { value["RequestId"] = .string(requestId) }
        return JSONValue.object(["Response": value]).jsonText
    }

    /// Returns the response to a call that has none, with a message that shows what to write.
    static func missing(for call: MockCall) -> Self {
        let type = String(reflecting: type(of: call.request))
        return .error(
            .mockHasNoResponse,
            message:
                "The mock has no response to \(call.action.name). Add one before the call: mock.respond(to: \(type).self, with: \"{}\")"
        )
    }
}

extension MockResponse: ExpressibleByStringInterpolation {
    /// Creates the response of a call that succeeds from JSON, as ``json(_:)`` does.
    public init(stringLiteral json: String) { self = .json(json) }
}
