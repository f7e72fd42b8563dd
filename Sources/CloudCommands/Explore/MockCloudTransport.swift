import LocalServer
import MockCloud
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A transport to a mock cloud in this process: nothing leaves it. A stream arrives as a whole, at its end.
struct MockCloudTransport: HTTPTransport {
    let cloud: MockCloud

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let response = await cloud.response(
            to: LocalRequest(method: request.method.rawValue, headers: request.headers, body: request.body))
        if Task.isCancelled { throw .cancelled(.mayHaveArrived) }
        let headers = Dictionary(response.headers.map { ($0.name, $0.value) }) { first, _ in first }
        return TransportResponse(status: response.status, headers: headers, body: try await Self.body(of: response))
    }

    private static func body(of response: LocalResponse) async throws(TransportFailure) -> Data {
        switch response.body {
        case .data(let body): return body
        case .stream(let write):
            let pieces = Pieces()
            do {
                try await write(LocalBodyWriter { await pieces.add($0) })
            } catch {
                throw Task.isCancelled ? .cancelled(.responseBegan) : .other(.responseBegan, reason: "\(error)")
            }
            return await pieces.all
        case .truncated, .raw: throw .other(.responseBegan, reason: "the mock responded with a fault")
        }
    }
}

/// The pieces of a body that is written in another task.
private actor Pieces {
    private(set) var all = Data()

    func add(_ piece: Data) { all += piece }
}
