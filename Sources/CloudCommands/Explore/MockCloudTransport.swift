import LocalServer
import MockCloud
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A transport to a mock cloud in this process: nothing leaves it.
struct MockCloudTransport: HTTPTransport {
    let cloud: MockCloud

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let response = await cloud.response(
            to: LocalRequest(method: request.method.rawValue, headers: request.headers, body: request.body))
        if Task.isCancelled { throw .cancelled(.mayHaveArrived) }
        guard case .data(let body) = response.body else {
            throw .other(.responseBegan, reason: "the mock responded with a stream or a fault")
        }
        let headers = Dictionary(response.headers.map { ($0.name, $0.value) }) { first, _ in first }
        return TransportResponse(status: response.status, headers: headers, body: body)
    }
}
