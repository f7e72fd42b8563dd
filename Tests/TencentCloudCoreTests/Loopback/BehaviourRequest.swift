import Foundation
import Testing

@testable import TencentCloudCore

/// A request for whatever behaviour is wanted of a server.
struct BehaviourRequest<Response: ActionResponse>: ActionRequest {
    static var action: Action {
        Action(Behaviour.name, of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com"))
    }

    func write(to json: inout JSONWriter) { json.string("Name", "personal data") }
}

/// The behaviour of a test's server, and the calls to it.
enum Behaviour {
    /// The server behaves according to the name of the action.
    @TaskLocal static var name = "Good"

    static let credential = Credential(
        secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
        token: "session-token")

    /// A text that no description and no log line may contain.
    static let secrets = [credential.secretId, credential.secretKey, "session-token", "TC3-HMAC", "personal data"]

    /// A client of a server of this machine that has enough time.
    static func client(
        of server: PythonServer, _ log: LogCapture, _ configure: (inout ClientConfiguration) -> Void
    ) -> APIClient {
        var configuration = ClientConfiguration()
        configuration.endpoint = Endpoint("http://127.0.0.1:\(server.port)")
        configuration.timeout = Patience.timeLimit
        configuration.logger = log.logger
        configure(&configuration)
        return APIClient(credential: credential, region: .apGuangzhou, configuration: configuration)
    }

    /// Looks at everything that was said about a call that failed.
    static func check(_ error: TencentCloudError, _ log: LogCapture, _ behaviour: String) {
        for text in [error.description, error.localizedDescription] + log.lines {
            for secret in secrets { #expect(!text.contains(secret), "\(behaviour)") }
        }
        #expect(log.lines.contains { $0.contains("call failed") })
    }
}
