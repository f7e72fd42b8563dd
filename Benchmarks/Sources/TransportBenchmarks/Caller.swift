import Foundation
import TencentCloudCore
import TencentCloudOCR

struct MeasuringError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// A server that answers as fast as it can, or after a time, and lives as long as this object.
final class SmallServer: Sendable {
    let port: Int
    private let input: Pipe

    /// - Parameter delay: The time before each response, in seconds.
    init(delay: Double) throws {
        let script = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../small_server.py").standardized
        let (process, output) = (Process(), Pipe())
        input = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, "\(delay)"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw MeasuringError("small_server.py does not start.")
        }
        self.port = port
    }
}

/// Makes small calls over a transport, without retries and rate limits.
struct Caller: Sendable {
    private let server: SmallServer
    private let client: OCR.Client

    init(_ server: SmallServer, _ transport: any HTTPTransport) throws {
        self.server = server
        var configuration = ClientConfiguration()
        configuration.endpoint = try Endpoint("http://127.0.0.1:\(server.port)")
        configuration.transport = transport
        configuration.retries = .none
        configuration.rateLimits = .off
        client = OCR.Client(
            credential: .static(secretId: "AKIDEXAMPLE", secretKey: "EXAMPLE"), region: .apGuangzhou,
            configuration: configuration)
    }

    /// Makes calls.
    ///
    /// - Parameters:
    ///   - count: The number of calls.
    ///   - tasks: The number of tasks that make them.
    func call(_ count: Int, from tasks: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    for _ in 0..<(count / tasks + (task < count % tasks ? 1 : 0)) {
                        let response = try await client.generalBasicOCR(.init(imageUrl: "https://example.com/p.jpg"))
                        guard response.textDetections.count == 3 else { throw MeasuringError("The response is wrong.") }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
