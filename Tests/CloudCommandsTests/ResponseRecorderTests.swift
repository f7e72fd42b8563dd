import Foundation
import TencentCloudCore
import Testing

@testable import CloudCommands

/// Responds with a stream of pieces of ten bytes, without end.
private struct EndlessTransport: HTTPTransport {
    let type: String

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        TransportResponse(status: 200, body: Data())
    }

    func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        TransportStream(status: 200, headers: ["Content-Type": type]) { Data(": comment\n".utf8) }
    }
}

@Suite("The recorder of responses")
struct ResponseRecorderTests {
    private let request = TransportRequest(
        url: URL(filePath: "/"), deadline: .now + .seconds(600), maxResponseBody: 1 << 20)

    @Test func `pieces that have been taken are not kept, and each is taken once`() async throws {
        let recorder = ResponseRecorder(over: EndlessTransport(type: "text/event-stream"), limit: 35)
        let stream = try await recorder.stream(request)
        for _ in 0..<3 { _ = try await stream.nextPiece() }
        #expect(await recorder.latest?.body.count == 30)
        #expect(await recorder.takePieces().count == 30)
        for _ in 0..<1000 {
            _ = try await stream.nextPiece()
            #expect(await recorder.takePieces() == Data(": comment\n".utf8))
        }
        #expect(await recorder.latest?.body.isEmpty == true)
        #expect(await recorder.latest?.isOfEvents == true)
    }

    @Test func `a stream that is kept fails beyond the limit`() async throws {
        let recorder = ResponseRecorder(over: EndlessTransport(type: "text/event-stream"), limit: 25)
        let stream = try await recorder.stream(request)
        for _ in 0..<2 { _ = try await stream.nextPiece() }
        let error = await #expect(throws: TransportFailure.self) { _ = try await stream.nextPiece() }
        #expect(error?.kind == .responseTooLarge(limit: 25))
        #expect(await recorder.latest?.body.count == 20)
    }

    @Test func `another attempt begins anew`() async throws {
        let recorder = ResponseRecorder(over: EndlessTransport(type: "text/event-stream"))
        _ = try await recorder.stream(request).nextPiece()
        let stream = try await recorder.stream(request)
        #expect(await recorder.latest?.body.isEmpty == true)
        _ = try await stream.nextPiece()
        #expect(await recorder.latest?.body.count == 10)
    }
}
