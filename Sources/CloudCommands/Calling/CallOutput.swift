import TencentCloudCore

/// The output of one call: the headers and the response, or the body of an error, in the form that the user wants.
struct CallOutput {
    let form: ResponseText.Form
    let query: ResponseQuery?
    let recorder: ResponseRecorder
    /// The line that is wiped before anything is printed; `nil` if standard error is no terminal.
    let progress: Progress?
    private let includesHeaders: Bool
    private var hasBegun = false

    /// - Parameters:
    ///   - call: The command that the user has given.
    ///   - recorder: The transport of the call.
    init(of call: CallCommand, _ query: ResponseQuery?, _ recorder: ResponseRecorder) {
        (form, includesHeaders) = (call.output, call.includeHeaders)
        (self.query, self.recorder) = (query, recorder)
        progress = Progress(of: call.request.action)
    }

    /// Returns a value from the service. If there is an error instead, this prints its body first, if the user wants bodies.
    mutating func receive<Value>(
        _ receive: () async throws(TencentCloudError) -> Value
    ) async throws(CommandFailure) -> Value {
        do throws(TencentCloudError) {
            return try await receive()
        } catch {
            try await begin()
            if form == .raw, query == nil, let body = await recorder.latest?.body, !body.isEmpty {
                try ResponseText(form: .raw, json: .null, body: body).print(nil)
            }
            throw CommandFailure(error)
        }
    }

    /// Prints a plain response, or a part of it.
    mutating func print(_ json: JSONValue) async throws(CommandFailure) {
        try await begin()
        try ResponseText(form: form, json: json, body: await recorder.latest?.body).print(query)
    }

    /// Wipes the line of the progress for good, and prints the headers of the latest response, if the user wants them. Only the
    /// first call of this method does anything.
    mutating func begin() async throws(CommandFailure) {
        guard !hasBegun else { return }
        hasBegun = true
        await progress?.end()
        guard includesHeaders, let response = await recorder.latest else { return }
        let headers = response.headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        try Terminal.print((["HTTP status \(response.status)"] + headers).joined(separator: "\n") + "\n")
    }
}
