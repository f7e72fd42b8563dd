import Foundation
import Testing

@testable import TencentCloudCore

/// A call that went through the whole client, but for the network.
struct Exchange {
    let sent: TransportRequest
    let drifts: [Drift]

    /// - Parameters:
    ///   - body: What the request is made of.
    ///   - answer: What the server says.
    static func run<Request: ReadableRequest>(
        _ type: Request.Type, _ body: String, answer: String, as credential: Credential = .test, region: Region? = nil
    ) async throws -> Exchange {
        let transport = RecordingTransport(answer: Data(answer.utf8))
        let drifts = Locked<[Drift]>([])
        var configuration = ClientConfiguration()
        configuration.transport = transport
        configuration.preflight = .off
        configuration.onDrift = { report in drifts.withLock { $0 = report.drifts } }
        let client = APIClient(credential: credential, region: region, configuration: configuration)
        _ = try await client.send(try Request(json: body))
        return Exchange(sent: try #require(await transport.sent), drifts: drifts.withLock { $0 })
    }
}

/// Keeps the request that it is given, and answers what it was told to.
actor RecordingTransport: HTTPTransport {
    private let answer: Data
    private(set) var sent: TransportRequest?

    init(answer: Data) {
        self.answer = answer
    }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        sent = request
        return TransportResponse(status: 200, headers: ["Content-Type": "application/json"], body: answer)
    }
}

extension Credential {
    static let test = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")
}
