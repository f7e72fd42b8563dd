import TencentCloudCore

extension CallCommand {
    /// Sends a request whose response is a stream of events, and prints each event as it arrives.
    ///
    /// A service may send a plain response instead, for example if the request asks it not to stream. That one is printed like
    /// the response of any other action.
    func printEvents(of request: UntypedRequest, _ query: ResponseQuery?) async throws(CommandFailure) {
        let progress = Progress(of: request.action.name)
        let (writesPieces, isJSON) = (output == .raw && query == nil, json)
        let recorder = ResponseRecorder(over: URLSessionTransport.shared, limit: Self.mostBytes) { piece in
            if writesPieces { Terminal.writeOrEnd(piece, isJSON: isJSON) }
        }
        let client = try self.request.client(recorder)
        await progress?.run()
        let start = ContinuousClock.now
        do throws(CommandFailure) {
            let stream = try await opened(request, client, recorder)
            let count = try await print(stream, query, recorder, progress)
            let counted = count.map { $0 == 1 ? "1 event, " : "\($0) events, " } ?? ""
            let id = stream.requestId.map { ", RequestId \($0)" } ?? ""
            let status = await recorder.latest?.status ?? 200
            report("HTTP status \(status)", ", \(counted)\(start.elapsedSeconds) s\(id)")
        } catch {
            await progress?.end()
            throw error
        }
    }

    /// The largest plain response, and the largest part of a stream before its first event, in bytes.
    private static let mostBytes = 64 << 20

    /// Prints a response, and returns the number of its events; `nil` if it is a plain one.
    private func print(
        _ stream: EventStream<UntypedResponse>, _ query: ResponseQuery?, _ recorder: ResponseRecorder,
        _ progress: Progress?
    ) async throws(CommandFailure) -> Int? {
        if includeHeaders, let response = await recorder.latest {
            await progress?.wipe()
            try printHeaders(of: response)
        }
        var events = stream.makeAsyncIterator()
        var printer = EventPrinter(form: output, query: query)
        do throws(CommandFailure) {
            while let event = try await next(of: &events, recorder) {
                if printer.count == 0 {
                    await progress?.end()
                    let response = await recorder.latest
                    guard response?.isOfEvents == true else {
                        try ResponseText(form: output, json: event.json, body: response?.body).print(query)
                        return nil
                    }
                    // Nothing is repeated from here on.
                    await recorder.passOn()
                }
                try printer.print(event.json)
            }
        } catch {
            try printer.finish()
            throw error
        }
        try printer.finish()
        try printer.checkQuery()
        return printer.count
    }

    private func opened(
        _ request: UntypedRequest, _ client: APIClient, _ recorder: ResponseRecorder
    ) async throws(CommandFailure) -> EventStream<UntypedResponse> {
        do throws(TencentCloudError) {
            return try await client.rawStream(request)
        } catch {
            throw try await failure(error, recorder)
        }
    }

    private func next(
        of events: inout EventStream<UntypedResponse>.Iterator, _ recorder: ResponseRecorder
    ) async throws(CommandFailure) -> UntypedResponse? {
        do throws(TencentCloudError) {
            return try await events.next()
        } catch {
            throw try await failure(error, recorder)
        }
    }

    /// Returns the failure for an error. With `--output raw`, the body is printed as far as it has arrived.
    private func failure(
        _ error: TencentCloudError, _ recorder: ResponseRecorder
    ) async throws(CommandFailure) -> CommandFailure {
        if output == .raw, let body = await recorder.latest?.body, !body.isEmpty {
            try ResponseText(form: .raw, json: .null, body: body).print(nil)
        }
        return CommandFailure(error)
    }
}
