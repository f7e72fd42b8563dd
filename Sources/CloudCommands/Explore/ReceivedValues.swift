import TencentCloudCore

/// The values that a call of the explorer has received: a response, or the events of a stream.
struct ReceivedValues {
    /// The object `Response`, or each event.
    private(set) var values: [JSONValue] = []
    /// The id that the server gave the call; `nil` if it gave none.
    private(set) var requestId: String?
    /// A Boolean value that indicates whether the values are events.
    private(set) var isStream = false
    /// The error that ended the call, after the values; `nil` after a success.
    var error: TencentCloudError?
    /// A Boolean value that indicates whether anything of the request was encrypted.
    let isRequestEncrypted: Bool
    /// A Boolean value that indicates whether the response came encrypted, so that the values are not what arrived.
    let isResponseDecrypted: Bool

    /// Creates an empty list of values.
    ///
    /// - Parameters:
    ///   - rule: The encryption of the call; `nil` if it is sent in clear.
    ///   - request: The clear request.
    init(encryption rule: EncryptionRule?, of request: UntypedRequest) {
        isResponseDecrypted = rule.map { $0.response != .none } ?? false
        isRequestEncrypted = rule?.encryptsPart(of: request) ?? false
    }

    /// Adds the response of a call that does not stream.
    mutating func add(_ response: JSONValue) {
        values.append(response)
        requestId = response["RequestId"]?.stringValue
    }

    /// Adds the events of a stream until it ends. Those before an error are kept.
    mutating func read(_ stream: EventStream<UntypedResponse>) async throws(TencentCloudError) {
        isStream = true
        requestId = stream.requestId
        var events = stream.makeAsyncIterator()
        while let event = try await events.next() { values.append(event.json) }
        requestId = stream.requestId
    }

    /// The JSON text that a page shows as a tree, if it is not that of the body.
    func shownText(isOfEvents: Bool) -> String? {
        if isStream, isOfEvents { return values.isEmpty ? nil : JSONValue.array(values).jsonText }
        return isResponseDecrypted ? values.first?.jsonText : nil
    }
}
