// CallBenchmark URL CALLS TASKS WARMUP [--picture BYTES] [--plain] [--async]: calls GeneralBasicOCR of the server at URL, CALLS
// times by TASKS tasks, after WARMUP calls that do not count, and prints one line of JSON. With --picture, each request
// has a picture of so many bytes instead of a link. With --plain, nothing is retried and nothing is limited.
// With --async, the transport is AsyncHTTPClientTransport.
import Foundation
import TencentCloudAsyncHTTP
import TencentCloudCore
import TencentCloudOCR

var arguments = Array(CommandLine.arguments.dropFirst())

func option(_ name: String) -> String? {
    guard let index = arguments.firstIndex(of: name) else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
}

let pictureSize = option("--picture").flatMap { Int($0) }
let isPlain = arguments.contains("--plain")
let isAsync = arguments.contains("--async")
arguments.removeAll { ["--plain", "--async"].contains($0) }
let numbers = arguments.dropFirst().compactMap { Int($0) }
guard let url = arguments.first, numbers.count == 3 else {
    print("usage: CallBenchmark URL CALLS TASKS WARMUP [--picture BYTES] [--plain] [--async]")
    exit(2)
}

do {
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
    print(try await load.measure(warmup: numbers[2]))
} catch {
    print(error)
    exit(1)
}
