#if AsyncHTTPClient
    import TencentCloudAsyncHTTP
    import TencentCloudCore
    import Testing
    import TransportConformance

    /// The duties of a transport, which are the same for each. They count what the server receives, so they run one
    /// after the other.
    @Suite(.serialized, .timeLimit(.minutes(2)))
    struct ConformanceTests {
        private static let bench = Result { try Bench { AsyncHTTPClientTransport() } }

        @Test(arguments: TransportCase.all)
        func `AsyncHTTPClientTransport does what a transport has to do`(_ duty: TransportCase) async throws {
            try await duty.check(Self.bench.get())
        }

        #if os(Linux)
            /// In a process of its own, since the environment is everybody's.
            @Test func `AsyncHTTPClientTransport sends plain http to no proxy`() async {
                await #expect(processExitsWith: .success) {
                    try await Bench { AsyncHTTPClientTransport() }.callsNoProxy()
                }
            }
        #endif
    }
#endif
