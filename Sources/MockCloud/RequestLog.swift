internal import LocalServer
internal import TencentCloudCore
internal import TencentCloudMetrics

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// A request that a mock cloud has answered. It holds no value of the request or the response, and no key.
package struct AnsweredRequest: Sendable {
    /// The time at which the request had arrived.
    package var time: Date
    package var service: String?
    package var version: String?
    package var action: String?
    package var region: String?
    /// The last four characters of the secret id.
    package var keyTail: String?
    /// The code of the error; `nil` for a success.
    package var code: String?
    package var requestId: String
    package var duration = Duration.zero
    package var bytesIn = 0
    package var bytesOut = 0

    /// Takes over the names of a call, as far as they can be names: anything else is a value, as long as a request may be.
    mutating func describe(_ call: CommonParameters) {
        (action, version, region) = (Self.name(call.action), Self.name(call.version), Self.name(call.region))
        keyTail = Self.name(call.signature?.secretId).flatMap { Credential.tail(of: $0) }
    }

    private static func name(_ text: String?) -> String? { text.flatMap { $0.isShortName ? $0 : nil } }

    /// The request as a line of a call journal, of which the same reports can be made as of the calls of a client.
    package var journalLine: String {
        let entry = JournalEntry(
            time: time, service: service ?? "", version: version ?? "", action: action ?? "", region: region,
            keyTail: keyTail, code: code.map { ErrorCode(rawValue: $0) }, duration: duration, bytesOut: bytesIn,
            bytesIn: bytesOut, requestId: requestId)
        return entry.line
    }
}

/// The latest requests of a mock cloud, for tests that want to know what was called.
final class RequestLog: Sendable {
    private static let capacity = 1_000

    private struct State {
        var total = 0
        var latest: [AnsweredRequest] = []
        /// The index of the oldest one, once there are as many as there may be.
        var oldest = 0
    }

    private let state = Locked(State())

    func add(_ request: AnsweredRequest) {
        state.withLock { state in
            state.total += 1
            guard state.latest.count == Self.capacity else { return state.latest.append(request) }
            state.latest[state.oldest] = request
            state.oldest = (state.oldest + 1) % Self.capacity
        }
    }

    /// The number of all requests, and the latest ones, oldest first, as JSON.
    var jsonText: String {
        let (total, requests) = state.withLock { state in
            (state.total, Array(state.latest[state.oldest...] + state.latest[..<state.oldest]))
        }
        return "{\"total\":\(total),\"requests\":[\(requests.map(\.journalLine).joined(separator: ","))]}"
    }

    /// The path under which a server shows the requests.
    static let path = "/_tcapi/requests"

    /// Returns the response to a request of the path. Pages of other origins cannot read it.
    func response(to request: LocalRequest) -> LocalResponse {
        guard ["GET", "HEAD"].contains(request.method) else { return .onlyGet }
        return .json(jsonText)
    }
}

extension LocalResponse {
    /// The response to a method that a path does not have.
    static let onlyGet = LocalResponse.text(status: 405, "the method must be GET", headers: [("Allow", "GET, HEAD")])
}

extension String {
    /// A Boolean value that indicates whether the text has the form of a name: 1 to 128 letters, digits and `._-` of ASCII.
    var isShortName: Bool {
        (1...128).contains(utf8.count)
            && utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }
}
