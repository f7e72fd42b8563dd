// CallBenchmark URL CALLS TASKS WARMUP [--picture BYTES] [--plain] [--async] [--memory]: calls GeneralBasicOCR of the server at URL, CALLS
// times by TASKS tasks, after WARMUP calls that do not count, and prints one line of JSON. With --picture, each request
// has a picture of so many bytes instead of a link. With --plain, nothing is retried and nothing is limited.
// With --async, the transport is AsyncHTTPClientTransport. With --memory, the line has the growth of memory only.
import Foundation
import TencentCloudAsyncHTTP
import TencentCloudCore
import TencentCloudOCR

var arguments = Array(CommandLine.arguments.dropFirst())

/// Removes an option and its value, and returns the value.
func option(_ name: String, from arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
}

let pictureSize = option("--picture", from: &arguments).flatMap { Int($0) }
let isPlain = arguments.contains("--plain")
let isAsync = arguments.contains("--async")
let isMemory = arguments.contains("--memory")
arguments.removeAll { ["--plain", "--async", "--memory"].contains($0) }
let numbers = arguments.dropFirst().compactMap { Int($0) }
guard let url = arguments.first, numbers.count == 3 else {
    print("usage: CallBenchmark URL CALLS TASKS WARMUP [--picture BYTES] [--plain] [--async] [--memory]")
    exit(2)
}

/// Makes the calls, and returns the line of figures.
func measured(url: String, numbers: [Int], pictureSize: Int?) async throws -> String {
    var configuration = ClientConfiguration()
    configuration.endpoint = try Endpoint(url)
    if isPlain {
        configuration.retries = .none
        configuration.rateLimits = .off
    }
    if isAsync { configuration.transport = AsyncHTTPClientTransport.shared }
    let client = OCR.Client(
        credential: .static(secretId: "AKIDEXAMPLEEXAMPLEEXAMPLE", secretKey: "EXAMPLEKEYEXAMPLEKEYEXAMPLE"),
        region: .apGuangzhou, configuration: configuration)
    let picture = pictureSize.map { Base64([UInt8](repeating: 0x5a, count: $0)) }
    let load = Load(calls: numbers[0], tasks: numbers[1]) {
        let request =
            picture.map { OCR.GeneralBasicOCRRequest(imageBase64: $0) }
            ?? OCR.GeneralBasicOCRRequest(imageUrl: "https://example.com/picture.jpg")
        guard try await !client.generalBasicOCR(request).textDetections.isEmpty else {
            throw CocoaError(.coderInvalidValue)
        }
    }
    return try await isMemory ? load.measureGrowth(warmup: numbers[2]) : load.measure(warmup: numbers[2])
}

// The main thread waits, since valgrind cannot run a program whose main function is asynchronous.
let isDone = DispatchSemaphore(value: 0)
Task.detached { [pictureSize, numbers] in
    do {
        print(try await measured(url: url, numbers: numbers, pictureSize: pictureSize))
    } catch {
        print(error)
        exit(1)
    }
    isDone.signal()
}
isDone.wait()
