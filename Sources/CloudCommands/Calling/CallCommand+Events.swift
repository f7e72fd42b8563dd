import TencentCloudCore

extension CallCommand {
    /// Sends a request whose response is a stream of events, and prints each event as it arrives.
    ///
    /// A service may send a plain response instead, for example if the request asks it not to stream. That one is printed like
    /// the response of any other action.
    func printEvents(of request: UntypedRequest, _ query: ResponseQuery?) async throws(CommandFailure) {
        let recorder = ResponseRecorder(over: URLSessionTransport.shared, limit: Self.mostBytes)
        let client = try self.request.client(recorder)
        var output = CallOutput(of: self, query, recorder)
        await output.progress?.run()
        let start = ContinuousClock.now
        let stream = try await output.receive { () async throws(TencentCloudError) in
            try await client.rawStream(request)
        }
        let count = try await output.print(stream)
        await report(recorder.latest, since: start, requestId: stream.requestId, events: count)
    }

    /// The largest part of a stream before its first event, and between two events, in bytes.
    private static let mostBytes = 64 << 20
}

extension CallOutput {
    /// Prints a response, and returns the number of its events; `nil` if it is a plain one.
    fileprivate mutating func print(_ stream: EventStream<UntypedResponse>) async throws(CommandFailure) -> Int? {
        var events = stream.makeAsyncIterator()
        var printer = EventPrinter(form: form, query: query)
        do throws(CommandFailure) {
            while let event = try await next(of: &events) {
                guard await recorder.latest?.isOfEvents == true else {
                    try await print(event.json)
                    return nil
                }
                // No attempt follows the first event, so these are the headers of the attempt that it belongs to.
                try await begin()
                try printer.print(event.json, await recorder.takePieces())
            }
            try printer.printEnd(await recorder.takePieces())
        } catch {
            try printer.endLine()
            throw error
        }
        try printer.endLine()
        try printer.checkQuery()
        return printer.count
    }

    private mutating func next(
        of events: inout EventStream<UntypedResponse>.Iterator
    ) async throws(CommandFailure) -> UntypedResponse? {
        try await receive { () async throws(TencentCloudError) in try await events.next() }
    }
}
