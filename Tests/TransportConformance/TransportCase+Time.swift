import Foundation
import TencentCloudCore
import Testing

/// Deadlines and cancellation. None of these is about the speed of the machine, except that nothing ends too early.
extension TransportCase {
    static let time = [
        TransportCase("a deadline that has passed sends nothing") { bench in
            let requests = try await bench.requests {
                let late = try bench.request("Good", within: .zero)
                #expect(try await bench.failure(of: late, over: bench.transport()) == .timedOut(.nothingSent))
                await #expect(throws: TransportFailure.timedOut(.nothingSent)) {
                    _ = try await bench.transport().stream(late)
                }
            }
            #expect(requests == 0)
        },
        TransportCase("a deadline may be far away") { bench in
            let response = try await bench.transport().send(bench.request("Good", within: .seconds(1 << 40)))
            #expect(response.status == 200)
        },
        TransportCase("a deadline ends a call with a silent server, and not before") { bench in
            try await Patience.expect(
                TransportFailure.timedOut(.mayHaveArrived), orBefore: [.timedOut(.nothingSent)]
            ) { limit in
                let start = ContinuousClock.now
                let late = try await bench.failure(
                    of: bench.request("Silent", within: limit), over: bench.transport())
                #expect(ContinuousClock.now - start >= limit)
                return late
            }
        },
        TransportCase("a deadline of less than a second is no shorter than it says") { bench in
            let transport = bench.transport()
            // On a busy machine a response may be late, but no deadline may come early.
            for _ in 0..<10 {
                let start = ContinuousClock.now
                let request = try bench.request("AfterAMoment", within: .milliseconds(999))
                if (try? await transport.send(request))?.status == 200 { return }
                #expect(ContinuousClock.now - start >= .milliseconds(999))
            }
        },
        TransportCase("a call that is cancelled before it starts sends nothing") { bench in
            let requests = try await bench.requests {
                let failure = try await cancelled("Good", after: nil, bench)
                #expect(failure == .cancelled(.nothingSent))
            }
            #expect(requests == 0)
        },
        TransportCase("a call that is cancelled before the response may have arrived") { bench in
            try await Patience.expect(.cancelled(.mayHaveArrived), orBefore: [.cancelled(.nothingSent)]) {
                try await cancelled("Silent", after: $0, bench)
            }
        },
        TransportCase("a call that is cancelled during the response has arrived") { bench in
            let early: [TransportFailure?] = [.cancelled(.nothingSent), .cancelled(.mayHaveArrived)]
            try await Patience.expect(.cancelled(.responseBegan), orBefore: early) {
                try await cancelled("Slow", after: $0, bench)
            }
        },
    ]

    /// Cancels a call, and returns its failure. Without a time, the task is cancelled before it calls.
    private static func cancelled(
        _ behaviour: String, after time: Duration?, _ bench: Bench
    ) async throws -> TransportFailure? {
        let (request, transport) = (try bench.request(behaviour), bench.transport())
        let call = Task<TransportFailure?, Never> {
            if time == nil { withUnsafeCurrentTask { $0?.cancel() } }
            do throws(TransportFailure) {
                _ = try await transport.send(request)
                return nil
            } catch {
                return error
            }
        }
        if let time {
            try await Task.sleep(for: time)
            call.cancel()
        }
        return await call.value
    }
}
