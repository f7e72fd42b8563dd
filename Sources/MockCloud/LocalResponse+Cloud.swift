internal import LocalServer

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension LocalResponse {
    /// The pause between the events of a stream.
    private static let eventPause = Duration.milliseconds(20)
    /// The length of a slow body, and the largest number of its pieces.
    private static let (slowBody, slowPieces) = (Duration.seconds(2), 10)

    /// A response in JSON, with the status 200.
    static func json(_ text: String, _ fault: MockFault? = nil) -> LocalResponse {
        let data = Data(text.utf8)
        return LocalResponse(headers: [("Content-Type", "application/json")], body: body(data, fault))
    }

    private static func body(_ data: Data, _ fault: MockFault?) -> Body {
        switch fault {
        case nil: return .data(data)
        case .cut: return .truncated(data, after: data.count / 2)
        case .garbage: return .raw(Data("\u{16}\u{3}\u{1}garbage\r\n\r\n".utf8))
        case .slow:
            let size = (data.count + slowPieces - 1) / slowPieces
            let pause = slowBody / ((data.count + size - 1) / size)
            return .stream { writer in
                var rest = data[...]
                while !rest.isEmpty {
                    try await Task.sleep(for: pause)
                    try await writer.write(Data(rest.prefix(size)))
                    rest = rest.dropFirst(size)
                }
            }
        }
    }

    /// A stream of events (HTML, "Server-sent events"), with the status 200.
    /// - Parameter events: The lines of each event, with the blank line that ends it.
    static func events(_ events: [String], _ fault: MockFault?) -> LocalResponse {
        var response = LocalResponse(headers: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-cache")])
        guard fault != .garbage else {
            response.body = body(Data(), fault)
            return response
        }
        response.body = .stream { writer in
            for (index, event) in events.enumerated() {
                if index > 0 || fault == .slow {
                    try await Task.sleep(for: fault == .slow ? slowBody / events.count : eventPause)
                }
                let data = Data(event.utf8)
                if fault == .cut {
                    try await writer.write(data.prefix(data.count / 2))
                    throw CancellationError()
                }
                try await writer.write(data)
            }
        }
        return response
    }

    /// The response to a browser that asks whether a page of another origin may call. It may: a mock holds no secret.
    static func preflight(_ request: LocalRequest) -> LocalResponse {
        let headers = request.header("Access-Control-Request-Headers") ?? "*"
        return LocalResponse(
            status: 204,
            headers: [
                ("Access-Control-Allow-Origin", "*"), ("Access-Control-Allow-Methods", "POST, GET, OPTIONS"),
                ("Access-Control-Allow-Headers", headers), ("Access-Control-Max-Age", "600"),
            ])
    }
}
