import Foundation
import TencentCloudCore
import Testing

/// Responses, good and bad.
extension TransportCase {
    static let responses = [
        TransportCase("a compressed response is unpacked") { bench in
            try await bench.expectGood("GzipGood", over: bench.transport())
        },
        TransportCase("interim responses are passed over") { bench in
            try await bench.expectGood("Continued", over: bench.transport())
        },
        TransportCase("a body may end with its connection") { bench in
            try await bench.expectGood("NoLength", over: bench.transport())
        },
        TransportCase("an error status is a response, with its head and its body") { bench in
            let response = try await bench.transport().send(bench.request("Html502"))
            #expect(response.status == 502 && response.headers["content-type"] == "text/html")
            #expect(String(decoding: response.body, as: UTF8.self) == "<html>Bad Gateway</html>")
        },
        TransportCase("no password is given, and the response that asks for one keeps its body") { bench in
            let response = try await bench.transport().send(bench.request("UnauthorizedWithError"))
            #expect(response.status == 401 && response.headers["date"] != nil)
            #expect(String(decoding: response.body, as: UTF8.self).contains("AuthFailure.SignatureFailure"))
        },
        TransportCase("redirects are not followed") { bench in
            for (behaviour, status) in [("Redirect", 302), ("Redirect307", 307), ("RedirectNowhere", 301)] {
                let failure = try await bench.failure(of: bench.request(behaviour), over: bench.transport())
                #expect(failure == .redirected(status: status))
            }
            #expect(try await bench.count("Followed") == 0)
        },
        TransportCase("a status between 300 and 399 without another address is a response") { bench in
            for (behaviour, status) in [("NotModified", 304), ("MultipleChoices", 300)] {
                let response = try await bench.transport().send(bench.request(behaviour))
                #expect(response.status == status)
            }
        },
        TransportCase("a body that is cut off, or not what its head says, is lost") { bench in
            for behaviour in ["CutBody", "CutChunk", "BadChunk"] {
                let lost = try await bench.failure(of: bench.request(behaviour), over: bench.transport())
                #expect(lost.kind == .connectionLost && lost.reach == .responseBegan, "\(behaviour): \(lost)")
            }
        },
        TransportCase("a head that is not HTTP is lost, and ends neither the process nor the time of the call") {
            bench in
            for behaviour in ["NotHttp", "MalformedHeader", "HugeHeader", "NegativeLength", "FalseLength"] {
                let request = try bench.request(behaviour)
                do throws(TransportFailure) {
                    // A transport may be lenient. Then the response has to be a whole one.
                    let response = try await bench.transport().send(request)
                    #expect(response.status == 200, "\(behaviour)")
                } catch {
                    #expect(error.kind == .connectionLost && error.reach != .nothingSent, "\(behaviour): \(error)")
                }
            }
        },
        TransportCase("a body of the largest size is received, and a larger one refused") { bench in
            let body = Data(repeating: 0x20, count: 100_000)
            let exact = try bench.request("Exact", body: body, maxResponseBody: body.count)
            #expect(try await bench.transport().send(exact).body == body)
            let short = try bench.request("Exact", body: body, maxResponseBody: body.count - 1)
            let failure = try await bench.failure(of: short, over: bench.transport())
            #expect(failure == .responseTooLarge(limit: body.count - 1))
        },
        TransportCase("a large body is refused while it arrives") { bench in
            for behaviour in ["Large", "LargeChunked"] {
                let failure = try await bench.failure(of: bench.request(behaviour), over: bench.transport())
                #expect(failure == .responseTooLarge(limit: 1 << 20))
                // The pipes between hold a few megabytes.
                #expect(try await bench.count("Sent") < 30_000_000)
            }
        },
        TransportCase("a large compressed body is refused while it is unpacked") { bench in
            let request = try bench.request("Bomb")
            let failure = try await bench.failure(of: request, over: bench.transport())
            #expect(failure == .responseTooLarge(limit: 1 << 20))
        },
        TransportCase("a length that is promised costs no memory") { bench in
            let request = try bench.request("Boast", maxResponseBody: .max)
            let lost = try await bench.failure(of: request, over: bench.transport())
            #expect(lost.kind == .connectionLost && lost.reach == .responseBegan)
        },
    ]
}
