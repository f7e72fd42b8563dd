import Foundation
import Synchronization
import TencentCloudCore

/// An example of the official description, as JSON on standard input.
struct Example: Decodable {
    let action: String
    /// The JSON of the request; an empty object if the example shows none.
    let request: String
    /// `true` if the action responds with events.
    let isStream: Bool
    /// The whole response, `{"Response": {…}}`, or events.
    let response: String
}

/// The result of an example, as JSON on standard output, in the order of the examples.
struct Outcome: Encodable {
    /// The reason why preflight refuses the request.
    var refused: String?
    /// The differences between the response and its spec: `expected integer, found string`.
    var drifts: [String] = []
    /// The number of events that were read, if the action responds with events.
    var events = 0
    /// The error code in the response.
    var errorCode: String?
    /// The reason why nothing could be read.
    var failure: String?
}

/// Sends the official examples of one service through its generated client, over a transport that needs no network.
@main
struct ExampleDriver {
    static func main() async throws {
        let examples = try JSONDecoder().decode([Example].self, from: FileHandle.standardInput.readDataToEndOfFile())
        let types = Dictionary(
            readableRequests.map { ($0.action.name, $0) }, uniquingKeysWith: { first, _ in first })
        var outcomes: [Outcome] = []
        for example in examples {
            if let type = types[example.action] {
                outcomes.append(await outcome(of: example, type))
            } else {
                outcomes.append(Outcome(failure: "no such action"))
            }
        }
        FileHandle.standardOutput.write(try JSONEncoder().encode(outcomes))
    }

    private static func outcome<Request: ActionRequest & ResponseModel>(
        of example: Example, _ type: Request.Type
    ) async -> Outcome {
        var outcome = Outcome()
        do {
            let request = try Request(json: example.request)
            outcome = await send(request, example, .on)
            // A request that preflight refuses is sent all the same, so that the response of its example is read as well.
            if let refused = outcome.refused {
                outcome = await send(request, example, .off)
                outcome.refused = refused
            }
        } catch {
            outcome.failure = "request: \(error)"
        }
        return outcome
    }

    private static func send(
        _ request: some ActionRequest, _ example: Example, _ preflight: ClientConfiguration.Preflight
    ) async -> Outcome {
        var configuration = ClientConfiguration()
        configuration.transport = FixedResponse(body: Data(example.response.utf8))
        configuration.preflight = preflight
        let drifts = Drifts()
        configuration.onDrift = { drifts.add($0) }
        let client = APIClient(
            credential: Credential(secretId: "AKIDtest", secretKey: "key"), region: nil, configuration: configuration)
        var outcome = Outcome()
        do {
            if example.isStream {
                for try await _ in try await client.stream(request) { outcome.events += 1 }
            } else {
                _ = try await client.send(request)
            }
        } catch TencentCloudError.preflight(let error) {
            outcome.refused = error.description
        } catch TencentCloudError.server(let error) {
            outcome.errorCode = error.code.rawValue
        } catch {
            outcome.failure = "\(error)"
        }
        outcome.drifts = drifts.all
        return outcome
    }
}

private struct FixedResponse: HTTPTransport {
    let body: Data

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let type = body.first == UInt8(ascii: "{") ? "application/json" : "text/event-stream"
        return TransportResponse(status: 200, headers: ["content-type": type], body: body)
    }
}

private final class Drifts: Sendable {
    private let list = Mutex<[String]>([])

    func add(_ report: DriftReport) {
        list.withLock { $0 += report.drifts.map { "expected \($0.expected), found \($0.found)" } }
    }

    var all: [String] { list.withLock { $0 } }
}
