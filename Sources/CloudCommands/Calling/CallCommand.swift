import ArgumentParser
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls an action and prints the response.",
        discussion: """
            Keys come from the environment (TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY), the shared file, a profile of \
            tccli, or the role of the machine. The request is checked before it is sent, and a failed call is repeated where \
            that is harmless. The response is printed on standard output, everything else on standard error.

            Example: tcapi call ocr IDCardOCR ImageBase64=@card.jpg CardSide=FRONT --query Name
            """)

    @OptionGroup var request: RequestOptions

    @Flag(help: "Print the request without sending it. Needs no key.")
    var dryRun = false

    @Flag(help: "Print the status and the headers of the response before it.")
    var includeHeaders = false

    @Option(help: "The form of the output: json, indented; raw, the body as it arrived; table, for readers.")
    var output = ResponseText.Form.json

    @Option(help: "The path of the part to print, such as TextDetections.0.DetectedText; '*' stands for all elements.")
    var query: String?

    func run() async throws {
        let query = try query.map { text throws(CommandFailure) in try ResponseQuery(text) }
        let request = try request.request()
        if dryRun { return try printRequest(request) }
        let recorder = ResponseRecorder(over: URLSessionTransport.shared)
        let client = try self.request.client(recorder)
        let start = ContinuousClock.now
        let result: Result<JSONValue, TencentCloudError>
        do throws(TencentCloudError) {
            result = .success(try await client.raw(request))
        } catch {
            result = .failure(error)
        }
        let response = await recorder.latest
        if includeHeaders, let response { try printHeaders(of: response) }
        switch result {
        case .success(let json):
            let text = ResponseText(form: output, json: json, body: response?.body)
            try text.print(query)
            let seconds = (ContinuousClock.now - start).formattedSeconds
            let id = json["RequestId"]?.stringValue.map { ", RequestId \($0)" } ?? ""
            Terminal.printError("HTTP status \(response?.status ?? 200), \(seconds) s\(id)")
        case .failure(let error):
            if output == .raw, case .server = error, let response {
                try ResponseText(form: .raw, json: .null, body: response.body).print(nil)
            }
            throw CommandFailure(error)
        }
    }

    private func printRequest(_ request: UntypedRequest) throws {
        let client = try self.request.client()
        let (unsent, host): (TransportRequest, String)
        do throws(TencentCloudError) {
            (unsent, host) = try client.unsentRequest(request, signedWith: nil, at: Date())
        } catch {
            throw CommandFailure(error)
        }
        var lines = ["\(unsent.method) \(unsent.url.absoluteString)", "Host: \(host)"]
        // The signature is added when the request is sent.
        lines += unsent.headers.filter { $0.name != "Authorization" || !request.action.isSigned }
            .map { "\($0.name): \($0.value)" }
        try Terminal.print(lines.joined(separator: "\n") + "\n")
        if let text = String(validUTF8: unsent.body) {
            try Terminal.print(text)
        } else {
            try Terminal.print("(\(unsent.body.count) bytes)")
        }
    }

    private func printHeaders(of response: TransportResponse) throws {
        let headers = response.headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        try Terminal.print((["HTTP status \(response.status)"] + headers).joined(separator: "\n") + "\n")
    }
}

extension Duration {
    /// The seconds with three decimals: `0.312`.
    fileprivate var formattedSeconds: String {
        let milliseconds = Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
