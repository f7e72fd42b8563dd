internal import Foundation
internal import TencentCloudCore

/// The metadata service, which tells an instance of the cloud about itself.
///
/// It is not an endpoint of the API: its address is fixed, and it speaks plain http within the instance's own network. So
/// it has connections of its own, which never use a proxy, follow no redirect and read at most 64 KiB.
struct InstanceMetadata: Sendable {
    /// The address of the service.
    ///
    /// Source: Tencent Cloud, "Cloud Virtual Machine", instance metadata; the official SDKs.
    static let standard = InstanceMetadata(address: "http://metadata.tencentyun.com")

    private static let transport = URLSessionTransport(maxConnectionsPerHost: 2)
    private static let limit = 64 * 1024

    /// The address without a slash at the end. Only tests name another one than the standard.
    let address: String
    /// The time for one request. Elsewhere than on an instance, nothing answers.
    var timeout: Duration = .seconds(2)

    /// Returns a value of the service; `nil` if it has none at the path.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which is a missing one if the service cannot be reached.
    func text(at path: String) async throws(TencentCloudError) -> String? {
        guard let url = URL(string: "\(address)/latest/meta-data/\(path)") else {
            throw .unusable("'\(address)' is not the address of a metadata service.")
        }
        let request = TransportRequest(
            method: .get, url: url, deadline: .now + timeout, maxResponseBody: Self.limit)
        let response: TransportResponse
        do throws(TransportFailure) {
            response = try await send(request).get()
        } catch {
            throw Self.error(error)
        }
        switch response.status {
        case 200:
            guard let text = String(bytes: response.body, encoding: .utf8) else {
                throw .unusable("The metadata service returned something that is not text.")
            }
            return text
        case 404: return nil
        case let status:
            throw .unusable("The metadata service returned HTTP status \(status). Try again later.")
        }
    }

    /// Sends the request. The transport is not trusted to keep the time limit, which counts in tenths of seconds here.
    private func send(_ request: TransportRequest) async -> Result<TransportResponse, TransportFailure> {
        await withTaskGroup(of: Result<TransportResponse, TransportFailure>.self) { group in
            group.addTask {
                do throws(TransportFailure) {
                    return .success(try await Self.transport.send(request))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do {
                    try await Task.sleep(until: request.deadline)
                    return .failure(.timedOut())
                } catch {
                    return .failure(.cancelled())
                }
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(.cancelled())
        }
    }

    private static func error(_ failure: TransportFailure) -> TencentCloudError {
        switch failure.kind {
        case .cancelled: .network(NetworkError(failure: failure, action: "Metadata", host: "metadata.tencentyun.com"))
        case .timedOut, .cannotConnect, .connectionLost:
            .missing(
                "The metadata service cannot be reached: \(failure) It answers only on an instance of the cloud.")
        case .redirected, .responseTooLarge, .tls, .other:
            .unusable(
                "What answers as the metadata service is something else: \(failure) Check that no proxy or name server "
                    + "stands in its place.")
        }
    }
}
