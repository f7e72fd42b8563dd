#if Workbench
    import APIModel
    import Files
    import LocalServer
    import MockCloud
    import TencentCloudCore
    import TencentCloudCredentials
    import TencentCloudEncryption

    // Processes are not in FoundationEssentials.
    import Foundation

    /// One run of `tcapi explore`, until the program is ended.
    struct ExploreRun {
        private let command: ExploreCommand

        init(_ command: ExploreCommand) { self.command = command }

        func run() async throws {
            let api = try SpecLibrary.api(command.specs)
            let site = ExploreSite(api)
            let gate = ExploreGate(token: ExploreGate.makeToken())
            let explorer = ExploreServer(gate: gate, calls: try calls(api.services), file: { await site.file($0) })
            let interruption = Interruption()
            let server = try await start { await explorer.response(to: $0) }
            let address = "\(server.address.url)/#token=\(gate.token)"
            try Terminal.print(address)
            let receiver = command.mock ? "a mock cloud in this program" : "the service"
            Terminal.printError(
                "The explorer sends to \(receiver). Everyone who has the address can send, too. Control-C ends it.")
            if command.open { Self.openBrowser(address) }
            await interruption.wait()
            await server.stop()
        }

        private func start(_ handler: @escaping LocalHandler) async throws(CommandFailure) -> LocalHTTPServer {
            // A browser that has gone does not end the server.
            signal(SIGPIPE, SIG_IGN)
            do throws(LocalServerError) {
                // The address that is printed, and no other name of this machine.
                return try await LocalHTTPServer.start(port: command.port, names: ["127.0.0.1"], handler: handler)
            } catch {
                throw .usedWrongly("\(error)")
            }
        }

        private func calls(_ services: [APIModel.Service]) throws(CommandFailure) -> ExploreCalls {
            var configuration = ClientConfiguration()
            let log: @Sendable (String) -> Void = { Terminal.printError($0) }
            if command.mock {
                configuration.transport = MockCloudTransport(cloud: MockCloud(ActionSource(services)))
                let (id, key) = KeyPairs.forTests
                return ExploreCalls(
                    services, to: .mock, signedBy: Credential(secretId: id, secretKey: key),
                    encryption: try Self.encryptionForMock(), configuration: configuration, log: log)
            }
            do throws(TencentCloudError) {
                if let endpoint = command.endpoint { configuration.endpoint = try Endpoint(endpoint) }
            } catch {
                throw CommandFailure(error)
            }
            let credentials: any CredentialProvider =
                if let profile = command.profile {
                    TCCLIProfileCredentials(profile: profile)
                } else {
                    CachedCredentials.automatic
                }
            return ExploreCalls(
                services, to: .real, signedBy: credentials, encryption: try command.encryption.encryption(),
                configuration: configuration, log: log)
        }

        /// Returns the encryption for the mock's own key. AES is the algorithm that every action with an encrypted form accepts.
        private static func encryptionForMock() throws(CommandFailure) -> any RequestEncryption {
            do throws(EncryptionError) {
                return .aes(try RSAPublicKey(MockCloud.rsaPublicKey))
            } catch {
                throw CommandFailure(.encryption(error))
            }
        }

        /// Opens an address in the browser of the user. If that fails, the address is on the terminal.
        private static func openBrowser(_ address: String) {
            #if os(macOS)
                let program = "open"
            #else
                let program = "xdg-open"
            #endif
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [program, address]
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            process.terminationHandler = { process in
                guard process.terminationStatus != 0 else { return }
                Terminal.printError("'\(program)' could not open a browser; open the address yourself.")
            }
            do {
                try process.run()
            } catch {
                Terminal.printError("'\(program)' could not be started; open the address yourself.")
            }
        }
    }
#endif
