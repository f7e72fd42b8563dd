import Foundation
import TencentCloudAsyncHTTP
import TencentCloudCore

do {
    switch CommandLine.arguments.dropFirst().first {
    case "memory":
        try await benchmarkMemory(calls: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000)
    default: try await benchmarkSlowServer()
    }
} catch {
    // An error that is thrown at top level is a crash, which loses the rows that are still in the buffer of a pipe.
    print(error)
    exit(1)
}

/// Measures the calls in a second to a server that responds after 200 ms, from 64 tasks.
func benchmarkSlowServer() async throws {
    let server = try SmallServer(delay: 0.2)
    let transports: [(name: String, caller: Caller)] = [
        ("URLSessionTransport", try Caller(server, URLSessionTransport())),
        ("AsyncHTTPClientTransport", try Caller(server, AsyncHTTPClientTransport())),
    ]
    var rates = transports.map { _ in [Double]() }
    for (_, caller) in transports { try await caller.call(64, from: 64) }
    for _ in 0..<5 {
        for (index, transport) in transports.enumerated() {
            let start = ContinuousClock.now
            try await transport.caller.call(640, from: 64)
            rates[index].append(640 / ((ContinuousClock.now - start) / .seconds(1)))
        }
    }
    for (transport, rates) in zip(transports, rates) {
        let median = rates.sorted()[rates.count / 2]
        print(
            "\(transport.name), 64 tasks, a server that responds after 200 ms:",
            "\(Int(median.rounded())) calls a second   (reach >= 300)")
    }
}

/// Measures the growth of the process's memory after the first 1,000 calls, over AsyncHTTPClient.
/// - Parameter calls: The number of calls after that. Fewer than 100,000 are for a short run.
func benchmarkMemory(calls: Int) async throws {
    let caller = try Caller(SmallServer(delay: 0), AsyncHTTPClientTransport())
    try await caller.call(1_000, from: 64)
    let before = try residentMemory()
    let (start, cpu) = (ContinuousClock.now, clock())
    try await caller.call(calls, from: 64)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let microseconds = Double(clock() - cpu) / Double(CLOCKS_PER_SEC) / Double(calls) * 1e6
    let growth = Double(try residentMemory() - before) / 1_048_576
    print(
        "AsyncHTTPClientTransport, memory over \(calls) calls after the first 1,000:",
        "\((growth * 100).rounded() / 100) MiB more than \(before / 1_048_576) MiB   (reach <= 2)")
    print("  \(Int(Double(calls) / seconds)) calls a second, \(Int(microseconds)) us of CPU a call")
}

/// Returns the bytes of this process that are in memory.
func residentMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    guard let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        throw MeasuringError("This system does not say how much memory the process has.")
    }
    return kilobytes * 1_024
}
