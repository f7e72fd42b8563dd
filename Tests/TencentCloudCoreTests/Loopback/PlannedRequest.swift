import Foundation

@testable import TencentCloudCore

/// A request that tells the server what to do with it, by the number of the attempt. See `retry_server.py`.
struct PlannedRequest: ActionRequest {
    typealias Response = PlannedResponse
    @TaskLocal static var action = Planned.read

    /// `plan=Reset,Good;call=1`.
    var plan: String
    var clientToken: String?
    var file: Binary?

    func write(to json: inout JSONWriter) {
        json.string("Plan", plan)
        json.string("Name", "personal data")
        json.string("ClientToken", clientToken)
        json.binary("File", file)
    }
}

/// The response of the server, or its report.
struct PlannedResponse: ActionResponse {
    let value: String?
    let number: Int
    let arrived: [Arrival]
    /// The largest number of requests that came in a second, by the kind of limit and the region.
    let most: JSONValue?
    /// The number of calls that the server has seen.
    let calls: Int
    /// The number of calls that may not be repeated, and may have been carried out twice.
    let twice: Int
    let requestId: String

    init(from json: inout JSONObject) {
        value = json.stringIfPresent("Value")
        number = json.intIfPresent("Number") ?? 0
        arrived = json.objectsIfPresent("Arrived") ?? []
        most = json.valueIfPresent("Most")
        calls = json.intIfPresent("Calls") ?? 0
        twice = json.intIfPresent("Twice") ?? 0
        requestId = json.string("RequestId")
    }

    /// A request as the server received it.
    struct Arrival: ResponseModel {
        let timestamp: Int
        let authorization: String
        let body: String
        let clientToken: String?
        let digest: String?
        let type: String
        let token: String?

        init(from json: inout JSONObject) {
            timestamp = json.int("Timestamp")
            authorization = json.string("Authorization")
            body = json.string("Body")
            clientToken = json.stringIfPresent("ClientToken")
            digest = json.stringIfPresent("Digest")
            type = json.string("Type")
            token = json.stringIfPresent("Token")
        }
    }
}

/// The actions of the server, and a call with a plan.
struct Planned: Sendable {
    static let service = Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com")
    /// An idempotent action.
    static let read = Action("Read", of: service, isIdempotent: true)
    /// An action that must not be carried out twice.
    static let act = Action("Act", of: service)
    /// An action that must not be carried out twice, whose requests may have a token that prevents it.
    static let create = Action("Create", of: service, hasClientToken: true)
    /// An idempotent action that the server allows 20 times a second.
    static let limited = Action("Limited", of: service, rateLimit: 20, isIdempotent: true)

    let server: PythonServer
    let id = UUID().uuidString
    let log = LogCapture()
    var credential: any CredentialProvider = Behaviour.credential
    var region: Region? = .apGuangzhou
    var configuration: ClientConfiguration

    init(_ server: PythonServer, _ configure: (inout ClientConfiguration) -> Void = { _ in }) {
        self.server = server
        configuration = ClientConfiguration()
        configuration.endpoint = Endpoint("http://127.0.0.1:\(server.port)")
        configuration.timeout = Patience.timeLimit
        configuration.logger = log.logger
        configuration.state = ClientState()
        configuration.retries.base = .milliseconds(2)
        configure(&configuration)
    }

    func client() -> APIClient {
        func make(_ provider: some CredentialProvider) -> APIClient {
            APIClient(credential: provider, region: region, configuration: configuration)
        }
        return make(credential)
    }

    func request(_ plan: String) -> PlannedRequest { PlannedRequest(plan: "plan=\(plan);call=\(id)") }

    /// Calls an action. The plan is the outcomes of its attempts, such as `Reset,Good`.
    func send(
        _ plan: String, _ action: Action = Planned.read, _ change: (inout PlannedRequest) -> Void = { _ in }
    ) async throws(TencentCloudError) -> PlannedResponse {
        var request = request(plan)
        change(&request)
        return try await send(request, action)
    }

    func send(_ request: PlannedRequest, _ action: Action) async throws(TencentCloudError) -> PlannedResponse {
        let client = client()
        let result = await PlannedRequest.$action.withValue(action) {
            do throws(TencentCloudError) {
                return Result<PlannedResponse, TencentCloudError>.success(try await client.send(request))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Returns the error of a call.
    func error(
        _ plan: String, _ action: Action = Planned.read, _ change: (inout PlannedRequest) -> Void = { _ in }
    ) async throws -> TencentCloudError {
        let response: PlannedResponse
        do throws(TencentCloudError) {
            response = try await send(plan, action, change)
        } catch {
            Behaviour.check(error, log, plan)
            return error
        }
        throw UnexpectedSuccess(response: response)
    }

    struct UnexpectedSuccess: Error { let response: PlannedResponse }

    /// Returns what the server received.
    func report() async throws -> PlannedResponse {
        var quiet = self
        quiet.configuration.logger = nil
        return try await quiet.send("Report", Action("Report", of: Planned.service))
    }

    func arrived() async throws -> [PlannedResponse.Arrival] { try await report().arrived }
}
