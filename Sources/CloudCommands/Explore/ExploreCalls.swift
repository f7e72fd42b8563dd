import APIModel
import Files
import SpecRequests
import TencentCloudCore

/// Sends the requests of the explorer's pages, and remembers how they ended: in memory, and without any value.
actor ExploreCalls {
    /// The receiver of the requests.
    enum Receiver: String, Sendable {
        /// The service.
        case real
        /// A mock in this process.
        case mock
    }

    /// The number of calls that are remembered.
    private static let mostCalls = 200
    /// The largest response, in bytes. A stream of events is read up to it.
    private static let mostBytes = 16 << 20

    private let services: [APIModel.Service]
    private let receiver: Receiver
    private let credentials: any CredentialProvider
    private let encryption: (any RequestEncryption)?
    private let configuration: ClientConfiguration
    /// Is called with a line about each call that was sent.
    private let log: @Sendable (String) -> Void
    /// The calls so far, as a page shows them, the latest last. They have no value of a request or a response.
    private var history: [JSONValue] = []
    private var count = 0

    /// - Parameters:
    ///   - services: The services whose actions may be called.
    ///   - receiver: The receiver of the requests.
    ///   - credentials: The key that signs them. It does not leave this process.
    ///   - encryption: The encryption for actions that have an encrypted form; `nil` to send in clear what may be.
    ///   - configuration: The transport, and the endpoint if it is not that of the specs.
    ///   - log: Is called with a line about each call that was sent, without any value.
    init(
        _ services: [APIModel.Service], to receiver: Receiver, signedBy credentials: any CredentialProvider,
        encryption: (any RequestEncryption)? = nil, configuration: ClientConfiguration,
        log: @escaping @Sendable (String) -> Void
    ) {
        (self.services, self.receiver, self.log) = (services, receiver, log)
        (self.credentials, self.encryption) = (credentials, encryption)
        var configuration = configuration
        // A reader who sends once wants to see what happened to this one request.
        configuration.retries = .none
        configuration.maxResponseBody = Self.mostBytes
        self.configuration = configuration
    }

    // MARK: - State

    /// Returns who would sign, and the calls so far, the latest first.
    func state() async -> JSONValue {
        var state: JSONValue = ["receiver": .string(receiver.rawValue), "history": .array(history.reversed())]
        do throws(TencentCloudError) {
            let key = try await credentials.credential()
            state["key"] = .string(Self.masked(key.secretId))
            state["isTemporary"] = .bool(key.token != nil)
        } catch {
            state["noKey"] = .string(CommandFailure(error).message)
        }
        return state
    }

    /// Returns the beginning and the end of the id of a key, which tell a reader's keys apart: `AKID…9f3c`.
    static func masked(_ id: String) -> String {
        id.count < 12 ? "…\(id.suffix(2))" : "\(id.prefix(4))…\(id.suffix(4))"
    }

    // MARK: - Sending

    /// Sends the request that a page describes, unless a question has to be asked first, and returns what happened.
    func send(_ body: JSONValue.Object) async throws(ExploreRefusal) -> JSONValue {
        let call = try ExploreCall(body, of: services)
        let (request, choice) = try self.request(call)
        let open = questions(call).filter { !call.agreed.contains($0.rawValue) }
        guard open.isEmpty else { return ["ask": .array(open.map { .string($0.rawValue) })] }
        let time = ContinuousClock.now
        let outcome = await outcome(of: request, choice, call).took(ContinuousClock.now - time)
        guard outcome.wasSent else { return outcome.json }
        count += 1
        remember(call, outcome)
        var json = outcome.json
        json["number"] = .int(count)
        return json
    }

    private func remember(_ call: ExploreCall, _ outcome: ExploreOutcome) {
        let action = call.found.action.wireName
        history.append([
            "number": .int(count), "time": .int(Self.milliseconds), "page": .string(call.page),
            "action": .string(action), "region": call.region.map(JSONValue.string) ?? .null,
            "status": outcome.status.map(JSONValue.int) ?? .null, "code": outcome.code.map(JSONValue.string) ?? .null,
            "milliseconds": .int(outcome.milliseconds), "size": .int(outcome.size),
            "requestId": outcome.requestId.map(JSONValue.string) ?? .null,
        ])
        if history.count > Self.mostCalls { history.removeFirst() }
        let region = call.region.map { " in \($0)" } ?? ""
        let end = outcome.code ?? outcome.status.map { "HTTP status \($0)" } ?? "no response"
        let id = outcome.requestId.map { ", RequestId \($0.onOneLine)" } ?? ""
        let length = "\(outcome.milliseconds) ms"
        log("\(receiver.rawValue): \(call.found.service.shortName) \(action)\(region): \(end), \(length)\(id)")
    }

    private func questions(_ call: ExploreCall) -> [ExploreCall.Question] {
        guard receiver == .real else { return [] }
        return [.first] + (call.found.action.isIdempotent ? [] : [.again])
    }

    /// Returns the request of a call, and its encryption; `nil` if it is sent in clear.
    private func request(
        _ call: ExploreCall
    ) throws(ExploreRefusal) -> (UntypedRequest, EncryptionOptions.Choice?) {
        let request: UntypedRequest
        do throws(TencentCloudError) {
            request = try checked(call)
        } catch {
            throw ExploreRefusal(status: 400, reason: CommandFailure(error).message)
        }
        do throws(CommandFailure) {
            return (request, try EncryptionOptions.choice(by: encryption, for: request, of: call.found.action))
        } catch {
            throw ExploreRefusal(status: 400, reason: error.message)
        }
    }

    private func checked(_ call: ExploreCall) throws(TencentCloudError) -> UntypedRequest {
        let action = try call.found.runtimeAction(call.language)
        // The mock refuses wrong requests itself, in the form of the service.
        if receiver == .mock { return UntypedRequest(of: action, call.parameters, files: call.files) }
        var check = RequestCheck(service: call.found.service, action: call.found.action, author: .program)
        let parameters = check.parameters(.object(call.parameters), files: call.files)
        var request = UntypedRequest(of: action, parameters, files: call.files + check.files)
        request.problems = check.problems.map(\.preflight)
        return request
    }

    private func outcome(
        of request: UntypedRequest, _ choice: EncryptionOptions.Choice?, _ call: ExploreCall
    ) async -> ExploreOutcome {
        let recorder = ResponseRecorder(over: configuration.transport, limit: Self.mostBytes)
        var configuration = configuration
        configuration.transport = recorder
        configuration.language = call.language
        if receiver == .mock { configuration.preflight = .off }
        let region = call.region.map { Region(rawValue: $0) }
        let client = Self.client(credentials, region, configuration)
        var received = ReceivedValues(encryption: choice?.rule, of: request)
        do throws(TencentCloudError) {
            if call.found.action.isEventStream {
                try await received.read(try await client.rawStream(request))
            } else {
                received.add(try await client.send(request, choice))
            }
        } catch {
            received.error = error
        }
        return ExploreOutcome(received, await recorder.latest, of: call.found)
    }

    private static func client(
        _ credentials: some CredentialProvider, _ region: Region?, _ configuration: ClientConfiguration
    ) -> APIClient {
        APIClient(credential: credentials, region: region, configuration: configuration)
    }
}
