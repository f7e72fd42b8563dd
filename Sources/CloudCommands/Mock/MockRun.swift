#if Workbench
    import Dispatch
    import Files
    import LocalServer
    import MockCloud
    import TencentCloudCore

    #if canImport(Darwin)
        import Darwin
    #elseif canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #endif

    /// One run of `tcapi mock`, from reading the specs to the signal that ends it.
    struct MockRun {
        private let command: MockCommand

        init(_ command: MockCommand) { self.command = command }

        func run() async throws(CommandFailure) {
            let index = command.specs.isEmpty ? SpecIndex.builtIn : try SpecIndex(paths: command.specs)
            let cache = SpecCache(index)
            try await cache.readStrays()
            guard index.counts.actions > 0 else { throw .usedWrongly("the specs have no action") }
            // A few services are read at once, so that their errors show before the first call.
            if index.size <= 4 << 20 { try await cache.readAll() }
            let (handler, pairs) = try await handler(cache.source, index)
            let interruption = Interruption()
            let server = try await start(handler)
            greet(server.address, index, pairs)
            await interruption.wait()
            await server.stop()
            AnswerLine.finish()
        }

        /// Returns what answers requests, and the pair of keys that clients may use; `nil` if the user has named some.
        private func handler(
            _ source: ActionSource, _ index: SpecIndex
        ) async throws(CommandFailure) -> (LocalHandler, pair: (id: String, key: String)?) {
            let named = try command.keys.map { source throws(CommandFailure) in try KeyPairs(source).pairs }
            if let folder = command.record {
                let pair = named == nil ? KeyPairs.forThisRun() : nil
                let keys = named ?? pair.map { [$0.id: $0.key] } ?? [:]
                let proxy = try await CloudForwarding(command).proxy(
                    source, of: Set(index.units.flatMap(\.actions)), keys: keys, into: RecordingFolder(path: folder))
                return ({ await proxy.response(to: $0) }, pair)
            }
            var options = MockOptions()
            if let named { options.keys = .pairs(named) }
            options.isStrict = command.strict
            options.enforcesRateLimits = command.enforceRateLimits
            options.latency = command.latency?.duration ?? .zero
            options.failures = command.fail.map(\.failure)
            let recordings = try command.replay.map { path throws(CommandFailure) in
                try RecordingFolder(path: path).recordings()
            }
            let mock = MockCloud(
                source, options: options, recordings: Recordings(recordings ?? []), onAnswer: { AnswerLine.print($0) })
            return ({ await mock.response(to: $0) }, named == nil ? KeyPairs.forTests : nil)
        }

        private func start(_ handler: @escaping LocalHandler) async throws(CommandFailure) -> LocalHTTPServer {
            signal(SIGPIPE, SIG_IGN)
            do throws(LocalServerError) {
                return try await LocalHTTPServer.start(port: command.port, handler: handler)
            } catch {
                throw .usedWrongly("\(error)")
            }
        }

        private func greet(_ address: LocalAddress, _ index: SpecIndex, _ pair: (id: String, key: String)?) {
            let (actions, services) = index.counts
            let scope =
                "\(actions == 1 ? "1 action" : "\(actions) actions") of \(services == 1 ? "1 service" : "\(services) services")"
            var lines: [String] = []
            if command.record == nil {
                lines.append("\(address.url) answers \(scope). Nothing leaves this machine. Ctrl-C ends it.")
            } else {
                lines.append(
                    "\(address.url) passes calls of \(scope) on to the cloud, where they cost what they always do.")
            }
            if let pair {
                let use =
                    command.record == nil
                    ? "Any key is accepted, such as:" : "Clients must sign with the key of this run:"
                lines += [
                    use, "  export TENCENTCLOUD_SECRET_ID=\(pair.id)", "  export TENCENTCLOUD_SECRET_KEY=\(pair.key)",
                ]
            }
            if command.record == nil {
                lines.append(
                    "Encrypted calls: \(address.url)/_tcapi/keys/sm.pem and aes.pem are public keys, for tests only.")
            }
            // Other specs may lack the action, a file of keys asks for one of them, and a recorded call costs.
            if command.specs.isEmpty, command.keys == nil, command.record == nil {
                lines.append(
                    "Try: tcapi call ocr IDCardOCR ImageUrl=https://example.com/card.jpg --endpoint \(address.url)")
            }
            Terminal.printError(lines.joined(separator: "\n"))
        }
    }

    /// The signals by which a user or a service manager ends the program.
    struct Interruption {
        private let sources: [any DispatchSourceSignal]
        private let signals: AsyncStream<Void>

        /// Begins to catch the signals.
        init() {
            let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
            self.signals = signals
            sources = [SIGINT, SIGTERM].map { number in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { continuation.yield() }
                source.resume()
                return source
            }
        }

        /// Waits for a signal. A second one ends the program at once.
        func wait() async {
            for await _ in signals { break }
            for source in sources { source.cancel() }
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
    }
#endif
