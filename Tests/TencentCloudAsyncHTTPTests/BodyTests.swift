#if AsyncHTTPClient
    import Foundation
    import TencentCloudAsyncHTTP
    import TencentCloudCore
    import Testing

    /// Bodies that are compressed, and connections to addresses of IPv6.
    @Suite(.serialized, .timeLimit(.minutes(2)))
    struct BodyTests {
        private static let server = Result { try PythonServer("misbehaving_server.py") }

        private func url() throws -> String { try "http://127.0.0.1:\(Self.server.get().port)/" }

        @Test func `a compressed stream is unpacked`() async throws {
            let stream = try await AsyncHTTPClientTransport().stream(TransportRequest(url(), "GzipGood"))
            var body = Data()
            while let piece = try await stream.nextPiece() { body += piece }
            #expect(String(decoding: body, as: UTF8.self) == #"{"Response":{"Value":"good","RequestId":"request-1"}}"#)
        }

        @Test func `a compressed stream that becomes large arrives in pieces`() async throws {
            let request = try TransportRequest(url(), "Bomb", maxResponseBody: 2 << 20)
            let stream = try await AsyncHTTPClientTransport().stream(request)
            var count = 0
            while let piece = try await stream.nextPiece() { count += piece.count }
            #expect(count == 256 << 20)
        }

        @Test(arguments: ["FalseGzip", "CutGzip"])
        func `a body that is not encoded as its headers say is incomplete`(_ behaviour: String) async throws {
            let failure = await AsyncHTTPClientTransport().failure(of: try TransportRequest(url(), behaviour))
            let reason = "the body is not encoded as its headers say"
            #expect(failure == .connectionLost(.responseBegan, reason: reason))
        }

        @Test func `a large compressed body is unpacked up to its limit`() async throws {
            let request = try TransportRequest(url(), "Bomb", maxResponseBody: 256 << 20)
            let response = try await AsyncHTTPClientTransport().send(request)
            #expect(response.body.count == 256 << 20)
            #expect(response.body.last == UInt8(ascii: " "))
        }

        @Test func `an IPv6 address is called`() async throws {
            let server = try PythonServer("misbehaving_server.py", "::1")
            let response = try await AsyncHTTPClientTransport().send(
                TransportRequest("http://[::1]:\(server.port)/", "Echo"))
            let head = String(decoding: response.body, as: UTF8.self).lowercased()
            #expect(head.contains("host: [::1]:\(server.port)\n"))
        }
    }
#endif
