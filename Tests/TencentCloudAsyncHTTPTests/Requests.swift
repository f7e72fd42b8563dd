#if AsyncHTTPClient
    import Foundation
    import TencentCloudCore
    import Testing

    extension TransportRequest {
        /// A request to a server of Tests/Checks/Python, for a behaviour of it.
        init(
            _ url: String, _ behaviour: String = "Good", within limit: Duration = Patience.timeLimit,
            maxResponseBody: Int = 1 << 20
        ) throws {
            self.init(
                url: try #require(URL(string: url)),
                headers: [("Content-Type", "application/json"), ("X-TC-Action", behaviour)], body: Data("{}".utf8),
                deadline: .now + limit, maxResponseBody: maxResponseBody)
        }
    }

    extension HTTPTransport {
        /// Returns the failure of an exchange; `nil` if it succeeds.
        func failure(of request: TransportRequest) async -> TransportFailure? {
            do throws(TransportFailure) {
                _ = try await send(request)
                return nil
            } catch {
                return error
            }
        }

        /// A number that the server at a URL has counted so far.
        func count(_ name: String, at url: String) async throws -> Int {
            let response = try await send(TransportRequest(url, "Report"))
            let counts = try JSONValue(json: String(decoding: response.body, as: UTF8.self))
            return try #require(counts["Response"]?[name]?.intValue)
        }
    }
#endif
