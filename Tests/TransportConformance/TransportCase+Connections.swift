import Foundation
import TencentCloudCore
import Testing

/// Connections that are kept, lost, refused and shared.
extension TransportCase {
    static let connections = [
        TransportCase("connections are used again, and cookies are not kept") { bench in
            let transport = bench.transport()
            try await bench.expectGood("Cookie", over: transport)
            let before = try await bench.count("Connections")
            for _ in 0..<20 { try await bench.expectGood("Cookie", over: transport) }
            // The report has a connection of its own.
            #expect(try await bench.count("Connections") - before <= 2)
            #expect(try await bench.count("Cookies") == 0)
        },
        TransportCase("a kept connection that the server closes is lost at once, and no request is sent twice") {
            bench in
            for behaviour in ["Close", "Reset"] {
                let transport = bench.transport()
                let requests = try await bench.requests {
                    for _ in 0..<3 {
                        try await bench.expectGood(over: transport)
                        let lost = try await bench.failure(of: bench.request(behaviour), over: transport)
                        #expect(lost.kind == .connectionLost && lost.reach == .mayHaveArrived, "\(lost)")
                    }
                    try await bench.expectGood(over: transport)
                }
                #expect(requests == 7)
            }
        },
        TransportCase("a server that closes after each response keeps nobody waiting") { bench in
            let transport = bench.transport()
            try await withThrowingTaskGroup(of: TransportFailure?.self) { group in
                for _ in 0..<150 {
                    group.addTask {
                        let request = try bench.request("GoodThenClosed")
                        do throws(TransportFailure) {
                            _ = try await transport.send(request)
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
                for try await failure in group {
                    if let failure { #expect(failure.kind == .connectionLost) }
                }
            }
        },
        TransportCase("sixty four calls are under way at once") { bench in
            let transport = bench.transport()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<64 {
                    group.addTask { try await transport.send(bench.request("Meeting")).status }
                }
                for try await status in group { #expect(status == 200) }
            }
        },
        TransportCase("a port on which nobody listens sends nothing") { bench in
            let request = try bench.request(URL(string: "http://127.0.0.1:1/"))
            let refused = try await bench.failure(of: request, over: bench.transport())
            #expect(refused.kind == .cannotConnect && refused.reach == .nothingSent)
        },
        TransportCase("a server without TLS is no HTTPS server") { bench in
            let request = try bench.request(URL(string: "https://127.0.0.1:\(bench.port)/"))
            let refused = try await bench.failure(of: request, over: bench.transport())
            #expect(refused.kind == .tls && refused.reach == .nothingSent)
        },
        TransportCase("a certificate that nobody trusts is refused") { bench in
            guard bench.untrustedPort > 0 else { return }
            let request = try bench.request(URL(string: "https://127.0.0.1:\(bench.untrustedPort)/"))
            let refused = try await bench.failure(of: request, over: bench.transport())
            #expect(refused.kind == .tls && refused.reach == .nothingSent)
        },
        TransportCase("an IPv6 address is called, or refused with a reason that helps") { bench in
            let request = try bench.request(URL(string: "http://[::1]:1/"))
            let refused = try await bench.failure(of: request, over: bench.transport())
            #expect(refused.kind == .cannotConnect && refused.reach == .nothingSent)
            #expect(refused.reason?.contains("URLError") == false)
        },
    ]
}
