import APIModel
import ArgumentParser
import Files
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

    @OptionGroup var encryption: EncryptionOptions

    @Flag(help: "Print the request without sending it. Needs no key.")
    var dryRun = false

    @Flag(
        help: """
            Read all pages of a list, from that of the request on, and print the response with the items of all. With \
            --output raw, print each item as JSON on a line of its own, as soon as its page is there.
            """)
    var allPages = false

    @Flag(help: "Print the status and the headers of the response before it.")
    var includeHeaders = false

    @Option(
        help: """
            The form of the output: json, indented; raw, the body as it arrived; table, for readers. Events of a stream are \
            printed as they arrive, in the form json each on a line.
            """)
    var output = ResponseText.Form.json

    @Option(help: "The path of the part to print, such as TextDetections.0.DetectedText; '*' stands for all elements.")
    var query: String?

    @Flag(help: "Print an error as a JSON object on one line of standard error, for programs.")
    var json = false

    func validate() throws {
        if encryption.encrypt != nil, dryRun || allPages {
            throw ValidationError("--\(dryRun ? "dry-run" : "all-pages") does not encrypt; leave --encrypt out")
        }
        guard allPages else { return }
        if includeHeaders {
            throw ValidationError("--include-headers shows one response; leave it out with --all-pages")
        }
        if output == .raw, query != nil {
            throw ValidationError("--output raw prints whole items with --all-pages; leave --query out")
        }
    }

    func run() async throws {
        do {
            try await call()
        } catch var failure as CommandFailure {
            failure.isJSON = json
            throw failure
        }
    }

    private func call() async throws {
        let query = try query.map { text throws(CommandFailure) in try ResponseQuery(text) }
        let (request, action, remarks) = try request.request(isEncrypted: encryption.encrypt != nil)
        if !json { for remark in remarks { Terminal.printError(remark) } }
        if allPages {
            let list = try PagedList(request, of: action)
            return dryRun ? try printRequest(turned(list).request) : try await printPages(of: list, query)
        }
        if dryRun { return try printRequest(request) }
        let encryption = try encryption.choice(for: request, of: action)
        // A spec cannot state an encryption for a stream.
        if action.isEventStream { return try await printEvents(of: request, query) }
        let recorder = ResponseRecorder(over: URLSessionTransport.shared)
        let client = try self.request.client(recorder)
        var output = CallOutput(of: self, query, recorder)
        await output.progress?.run()
        let start = ContinuousClock.now
        let json = try await output.receive { () async throws(TencentCloudError) in
            try await client.send(request, encryption)
        }
        try await output.print(json)
        await report(recorder.latest, since: start, requestId: json["RequestId"]?.stringValue)
    }

    /// Prints that a call has succeeded, for readers.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - start: The start of the call.
    ///   - requestId: The id that the server gave the call; `nil` if it gave none.
    ///   - events: The number of events; `nil` if the response is a plain one.
    func report(
        _ response: TransportResponse?, since start: ContinuousClock.Instant, requestId: String?, events: Int? = nil
    ) {
        let counted = events.map { $0 == 1 ? "1 event, " : "\($0) events, " } ?? ""
        let id = requestId.map { ", RequestId \($0.onOneLine)" } ?? ""
        report("HTTP status \(response?.status ?? 200)", ", \(counted)\(start.elapsedSeconds) s\(id)")
    }

    private func report(_ state: String, _ details: String) {
        guard !json else { return }
        Terminal.printError(state + details, mark: (state, .green))
    }

    // MARK: - All pages

    private func printPages(of list: PagedList, _ query: ResponseQuery?) async throws {
        let client = try request.client()
        let progress = Progress(of: request.action)
        await progress?.run()
        let start = ContinuousClock.now
        let items: [JSONValue]
        var list = list
        do {
            items = try await read(&list, with: client, progress)
        } catch {
            await progress?.end()
            throw error
        }
        await progress?.end()
        if output != .raw {
            try ResponseText(form: output, json: list.response(with: items), body: nil).print(query)
        }
        let pages = list.pageCount == 1 ? "1 page" : "\(list.pageCount) pages"
        let count = list.itemCount == 1 ? "1 item" : "\(list.itemCount) items"
        report(pages, ", \(count), \(start.elapsedSeconds) s")
    }

    /// Reads a list to its end and returns its items. With `--output raw` they are printed instead, page by page.
    private func read(
        _ list: inout PagedList, with client: APIClient, _ progress: Progress?
    ) async throws(CommandFailure) -> [JSONValue] {
        var items: [JSONValue] = []
        repeat {
            list = try turned(list)
            let page: [JSONValue]
            do throws(TencentCloudError) {
                page = try list.read(try await client.raw(list.request))
            } catch {
                throw CommandFailure(error)
            }
            if output == .raw {
                // The line must not be between items on the same terminal.
                await progress?.wipe()
                try Terminal.write(page.map { $0.lineText + "\n" }.joined().utf8)
            } else {
                items += page
            }
            await progress?.show(pages: list.pageCount, items: list.itemCount)
        } while !list.isAtEnd
        return items
    }

    private func turned(_ list: PagedList) throws(CommandFailure) -> PagedList {
        var list = list
        do throws(TencentCloudError) {
            try list.turn()
        } catch {
            throw CommandFailure(error)
        }
        return list
    }

    // MARK: - Parts of the output

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
}

extension ContinuousClock.Instant {
    /// The seconds since the instant, with three decimals: `0.312`.
    fileprivate var elapsedSeconds: String {
        let components = (ContinuousClock.now - self).components
        let milliseconds = Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
