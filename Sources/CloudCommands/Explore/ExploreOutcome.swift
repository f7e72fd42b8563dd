import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The end of a call, as a page shows it.
struct ExploreOutcome: Sendable {
    /// The HTTP status; `nil` if no response arrived.
    let status: Int?
    /// The code of the error; `nil` after a success.
    let code: String?
    let requestId: String?
    /// The size of the response's body, in bytes.
    let size: Int
    /// The length of the call.
    private(set) var milliseconds = 0
    /// A Boolean value that indicates whether the request may have left this machine.
    let wasSent: Bool

    private let members: JSONValue

    /// - Parameters:
    ///   - received: The values that were received, and the error.
    ///   - response: The response as it arrived; `nil` if none did.
    ///   - found: The action, with which the values are compared.
    init(_ received: ReceivedValues, _ response: TransportResponse?, of found: SpecLibrary.Found) {
        status = response?.status
        size = response?.body.count ?? 0
        var members: JSONValue = [:]
        if let text = received.shownText(isOfEvents: response?.isOfEvents ?? false) {
            members["shown"] = .string(text)
            members["decrypted"] = .bool(received.isResponseDecrypted)
        }
        code = received.error?.recordedCode.rawValue
        requestId = received.requestId ?? received.error?.requestId
        switch received.error {
        case nil:
            wasSent = true
            members["differences"] = .array(ResponseDifference.all(in: received.values, of: found).map(\.json))
        case let error?:
            switch error {
            case .preflight(let error):
                wasSent = false
                members["problems"] = .array(
                    error.problems.map { ["path": .string($0.path), "rule": .string($0.rule)] })
            case .credential, .configuration, .paging, .job: wasSent = false
            case .server, .network, .invalidResponse: wasSent = true
            // The public key was unusable, or the response could not be decrypted.
            case .encryption: wasSent = response != nil
            }
            members["message"] = .string(Self.message(of: error))
            members["nextStep"] = error.nextStep.map(JSONValue.string) ?? .null
        }
        if wasSent, received.isRequestEncrypted { members["sentEncrypted"] = true }
        if let response {
            members["headers"] = .array(
                response.headers.sorted { $0.key < $1.key }.map { [.string($0.key), .string($0.value)] })
            members["body"] = .string(String(decoding: response.body, as: UTF8.self))
        }
        self.members = members
    }

    private static func message(of error: TencentCloudError) -> String {
        if case .server(let error) = error { return error.message }
        return CommandFailure(error).message
    }

    /// Returns the outcome with the length of its call.
    func took(_ duration: Duration) -> ExploreOutcome {
        var outcome = self
        outcome.milliseconds = Int((duration / .milliseconds(1)).rounded())
        return outcome
    }

    /// The outcome for a page. It has what the service sent, and no part of a key.
    var json: JSONValue {
        var json = members
        json["wasSent"] = .bool(wasSent)
        json["status"] = status.map(JSONValue.int) ?? .null
        json["code"] = code.map(JSONValue.string) ?? .null
        json["requestId"] = requestId.map(JSONValue.string) ?? .null
        json["size"] = .int(size)
        json["milliseconds"] = .int(milliseconds)
        return json
    }
}

extension ExploreCalls {
    /// The time in milliseconds since 1970.
    static var milliseconds: Int { Int((Date().timeIntervalSince1970 * 1_000).rounded()) }
}
