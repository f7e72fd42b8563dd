import APIModel
import APISpec
import Files
import MockCloud
import TencentCloudCore
import TencentCloudCredentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Passes the calls of `--record` on to the cloud, with the key of the user.
struct CloudForwarding {
    private let command: MockCommand

    init(_ command: MockCommand) { self.command = command }

    /// Returns a proxy that keeps its recordings in a folder, which only the user can read.
    ///
    /// - Parameters:
    ///   - known: The names of all actions of the source.
    ///   - keys: The keys that clients may use.
    /// - Throws: `CommandFailure` if the user has no key for the cloud, or has allowed an action that the source does not have.
    func proxy(
        _ source: ActionSource, of known: Set<String>, keys: [String: String], into folder: RecordingFolder
    ) async throws(CommandFailure) -> RecordingProxy {
        let allowed = try allowed(among: known)
        let client = try await client()
        umask(0o077)
        do throws(FileError) {
            try FileSystem.makeFolder(folder.path)
        } catch {
            throw .usedWrongly("\(error)")
        }
        return RecordingProxy(
            source, keys: keys, allowed: allowed,
            forward: { service, action, region, parameters throws(RecordingProxy.ForwardError) in
                try await Self.forward(service, action, region, parameters, with: client)
            },
            save: { recording in
                do throws(FileError) {
                    try folder.save(recording)
                } catch {
                    Terminal.printError("error: \(error)")
                }
            },
            onAnswer: { AnswerLine.print($0) })
    }

    /// Returns the actions that the user allows.
    private func allowed(among known: Set<String>) throws(CommandFailure) -> Set<String> {
        let names = (command.allow ?? "").split(separator: ",").map { name in
            String(name.filter { !$0.isWhitespace })
        }.filter { !$0.isEmpty }
        let sorted = known.sorted()
        let lines = names.filter { !known.contains($0) }.map { name in
            "--allow: no action \(quoted(name)) in the specs\(NearestName.advice(on: name, among: sorted))"
        }
        guard lines.isEmpty else { throw .usedWrongly(lines.joined(separator: "\n")) }
        return Set(names)
    }

    /// Returns a client that signs with the key of the user, after a search for it as that of a call: without a key, every call
    /// would fail.
    private func client() async throws(CommandFailure) -> APIClient {
        var configuration = ClientConfiguration()
        configuration.retries = .none
        // The program that calls has checked its request, or wants to see the cloud's own errors.
        configuration.preflight = .off
        let credentials: any CredentialProvider =
            if let profile = command.profile {
                TCCLIProfileCredentials(profile: profile)
            } else {
                CachedCredentials.automatic
            }
        do throws(TencentCloudError) {
            if let endpoint = command.endpoint { configuration.endpoint = try Endpoint(endpoint) }
            _ = try await credentials.credential()
        } catch {
            throw CommandFailure(error)
        }
        return Self.client(credentials, configuration)
    }

    private static func client(
        _ credentials: some CredentialProvider, _ configuration: ClientConfiguration
    ) -> APIClient {
        APIClient(credential: credentials, configuration: configuration)
    }

    private static func forward(
        _ service: APIModel.Service, _ action: APIModel.Action, _ region: String?, _ parameters: JSONValue.Object,
        with client: APIClient
    ) async throws(RecordingProxy.ForwardError) -> RecordingProxy.Outcome {
        do throws(TencentCloudError) {
            let runtime = try SpecLibrary.Found(service: service, action: action).runtimeAction()
            let request = UntypedRequest(of: runtime, parameters)
            let response = try await client.raw(request, region: region.map { Region(rawValue: $0) })
            return .success(response.objectValue ?? [:])
        } catch {
            let kind: RecordingProxy.ForwardError.Kind
            switch error {
            case .server(let error):
                return .error(code: error.code.rawValue, message: error.message, requestId: error.requestId)
            case .credential: kind = .noKey
            case .invalidResponse: kind = .unreadableResponse
            case .network, .preflight, .configuration, .paging, .job, .encryption: kind = .noResponse
            }
            throw RecordingProxy.ForwardError(kind, reason: "\(error)")
        }
    }
}
