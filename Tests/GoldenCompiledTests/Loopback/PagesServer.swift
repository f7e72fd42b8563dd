import TencentCloudCore
import Testing

/// The server of lists and jobs, `pages_server.py`, and clients that call it.
enum PagesServer {
    private static let server = Result { try PythonServer("pages_server.py") }

    static func client<Client: ServiceClient>(
        _ type: Client.Type, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) throws -> Client {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.state = ClientState()
        configure(&configuration)
        return Client(
            credential: Credential(secretId: "AKIDEXAMPLE", secretKey: "EXAMPLE"), region: .apGuangzhou,
            endpoint: Endpoint("http://127.0.0.1:\(try server.get().port)"), configuration: configuration)
    }
}

extension AsyncSequence {
    /// Returns the elements, and the error with which the sequence ended.
    func collected() async -> (elements: [Element], error: TencentCloudError?) {
        var elements: [Element] = []
        do {
            for try await element in self { elements.append(element) }
            return (elements, nil)
        } catch {
            return (elements, error as? TencentCloudError)
        }
    }
}

extension TencentCloudError {
    var pagingError: PagingError? {
        guard case .paging(let error) = self else { return nil }
        return error
    }

    var jobError: JobError? {
        guard case .job(let error) = self else { return nil }
        return error
    }
}
