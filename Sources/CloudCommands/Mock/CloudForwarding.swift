import APIModel
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
    func proxy(
        _ source: ActionSource, keys: [String: String], into folder: RecordingFolder
    ) throws(CommandFailure) -> RecordingProxy {
        umask(0o077)
        do throws(FileError) {
            try FileSystem.makeFolder(folder.path)
        } catch {
            throw .usedWrongly("\(error)")
        }
        let client = try client()
        let names = command.allow?.split(separator: ",").map(String.init) ?? []
        return RecordingProxy(
            source, keys: keys, allowed: Set(names),
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

    private func client() throws(CommandFailure) -> APIClient {
        var configuration = ClientConfiguration()
        configuration.retries = .none
        // The program that calls has checked its request, or wants to see the cloud's own errors.
        configuration.preflight = .off
        if let endpoint = command.endpoint {
            do throws(TencentCloudError) {
                configuration.endpoint = try Endpoint(endpoint)
            } catch {
                throw CommandFailure(error)
            }
        }
        if let profile = command.profile {
            return APIClient(credential: TCCLIProfileCredentials(profile: profile), configuration: configuration)
        }
        return APIClient(credential: CachedCredentials.automatic, configuration: configuration)
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
            guard case .server(let error) = error else { throw RecordingProxy.ForwardError(reason: "\(error)") }
            return .error(code: error.code.rawValue, message: error.message, requestId: error.requestId)
        }
    }
}
