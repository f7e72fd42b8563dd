import TencentCloudCore

extension CallCommand {
    /// Sends a request whose response is a stream of events, and prints each event as it arrives.
    ///
    /// A service may send a plain response instead, for example if the request asks it not to stream. That one is printed like
    /// the response of any other action.
    func printEvents(of request: UntypedRequest, _ query: ResponseQuery?) async throws(CommandFailure) {
        let recorder = ResponseRecorder(over: URLSessionTransport.shared)
        let client = try self.request.client(recorder)
        let progress = Progress(of: request.action.name)
        await progress?.run()
        let start = ContinuousClock.now
        let result = await Self.opened(request, client)
        // From here on, the output shows that the call goes on.
        await progress?.end()
        let response = await recorder.latest
        if includeHeaders, let response { try printHeaders(of: response) }
        var (events, first) = try result.get()
        var count = ""
        if response?.isOfEvents == true {
            var printer = EventPrinter(form: output, query: query)
            try await print(first, &events, from: recorder, with: &printer)
            count = printer.count == 1 ? "1 event, " : "\(printer.count) events, "
        } else {
            try ResponseText(form: output, json: first.json, body: response?.body).print(query)
        }
        let id = first.requestId.isEmpty ? "" : ", RequestId \(first.requestId)"
        report("HTTP status \(response?.status ?? 200)", ", \(count)\(start.elapsedSeconds) s\(id)")
    }

    private typealias Events = EventStream<UntypedResponse>.Iterator

    /// Sends the request, and returns the events with the first of them.
    private static func opened(
        _ request: UntypedRequest, _ client: APIClient
    ) async -> Result<(Events, UntypedResponse), CommandFailure> {
        do throws(TencentCloudError) {
            var events = try await client.rawStream(request).makeAsyncIterator()
            // A stream without an event is an error.
            guard let first = try await events.next() else {
                return .failure(CommandFailure(status: .defect, message: "\(request) has a stream without an event"))
            }
            return .success((events, first))
        } catch {
            return .failure(CommandFailure(error))
        }
    }

    /// Prints the events until the stream ends. What has arrived before a failure is printed as well.
    private func print(
        _ first: UntypedResponse, _ events: inout Events, from recorder: ResponseRecorder,
        with printer: inout EventPrinter
    ) async throws(CommandFailure) {
        do throws(CommandFailure) {
            var event: UntypedResponse? = first
            while let arrived = event {
                try printer.print(arrived.json, await recorder.takePieces())
                event = try await Self.next(of: &events)
            }
        } catch {
            try printer.finish(await recorder.takePieces())
            throw error
        }
        try printer.finish(await recorder.takePieces())
        try printer.checkQuery()
    }

    private static func next(of events: inout Events) async throws(CommandFailure) -> UntypedResponse? {
        do throws(TencentCloudError) {
            return try await events.next()
        } catch {
            throw CommandFailure(error)
        }
    }
}
