import Foundation
import Synchronization
import TencentCloudCore

/// An example of the official description, as JSON on standard input.
struct Example: Decodable {
    let action: String
    /// The JSON of the request; an empty object where the example shows none.
    let request: String
    /// The action answers with events.
    let isStream: Bool
    /// The whole answer, `{"Response": {…}}`; or events.
    let answer: String
}

/// What became of an example, as JSON on standard output, in the order of the examples.
struct Outcome: Encodable {
    /// Why preflight refuses the request.
    var refused: String?
    /// What in the answer is not as promised: `expected integer, found string`.
    var drifts: [String] = []
    /// How many events were read, of an action that answers with them.
    var events = 0
    /// The error code that the answer holds.
    var errorCode: String?
    /// Why nothing could be read.
    var failure: String?
}

/// Sends the official examples of one service through its generated client, but for the network.
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
            // What preflight refuses is answered all the same: both sides of an example are looked at.
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
        configuration.transport = Answering(answer: Data(example.answer.utf8))
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

private struct Answering: HTTPTransport {
    let answer: Data

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let type = answer.first == UInt8(ascii: "{") ? "application/json" : "text/event-stream"
        return TransportResponse(status: 200, headers: ["content-type": type], body: answer)
    }
}

private final class Drifts: Sendable {
    private let list = Mutex<[String]>([])

    func add(_ report: DriftReport) {
        list.withLock { $0 += report.drifts.map { "expected \($0.expected), found \($0.found)" } }
    }

    var all: [String] { list.withLock { $0 } }
}
