import Foundation
import Testing

@testable import TencentCloudCore

/// A call that went through the whole client, but for the network.
struct Exchange {
    let sent: TransportRequest
    let drifts: [Drift]

    /// - Parameters:
    ///   - body: The JSON that the request is made of.
    ///   - response: The body of the server's response.
    static func run<Request: ReadableRequest>(
        _ type: Request.Type, _ body: String, response: String, as credential: Credential = .test, region: Region? = nil
    ) async throws -> Exchange {
        let transport = RecordingTransport(response: Data(response.utf8))
        let drifts = Locked<[Drift]>([])
        var configuration = ClientConfiguration()
        configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
        configuration.transport = transport
        configuration.preflight = .off
        configuration.onDrift = { report in drifts.withLock { $0 = report.drifts } }
        let client = APIClient(credential: credential, region: region, configuration: configuration)
        _ = try await client.send(try Request(json: body))
        return Exchange(sent: try #require(await transport.sent), drifts: drifts.withLock { $0 })
    }
}

/// Records the request, and returns a fixed response.
actor RecordingTransport: HTTPTransport {
    private let response: Data
    private(set) var sent: TransportRequest?

    init(response: Data) {
        self.response = response
    }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        sent = request
        return TransportResponse(status: 200, headers: ["Content-Type": "application/json"], body: response)
    }
}

extension Credential {
    static let test = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")
}
