import Foundation
import TencentCloudCore
import Testing

/// Bodies that are passed on while they arrive.
extension TransportCase {
    static let streams = [
        TransportCase("a stream passes each piece on when it arrives") { bench in
            let stream = try await bench.transport().stream(bench.request("Pieces"))
            #expect(stream.status == 200 && stream.headers["content-type"] == "text/event-stream")
            #expect(try await stream.nextPiece() == Data("first".utf8))
            // Only now the server sends more.
            try await bench.expectGood("Release", over: bench.transport())
            var rest = Data()
            while let piece = try await stream.nextPiece() { rest += piece }
            #expect(rest == Data("second".utf8))
            #expect(try await stream.nextPiece() == nil)
        },
        TransportCase("a stream that is released closes its connection") { bench in
            let before = try await bench.count("Abandoned")
            do {
                let stream = try await bench.transport().stream(bench.request("Endless"))
                #expect(try await stream.nextPiece() != nil)
            }
            try await Patience.until { try await bench.count("Abandoned") == before + 1 }
        },
        TransportCase("a task that is cancelled while it reads a stream ends, and closes the connection") { bench in
            let before = try await bench.count("Abandoned")
            let (request, transport) = (try bench.request("Endless", maxResponseBody: .max), bench.transport())
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let reading = Task<TransportFailure?, Never> {
                do throws(TransportFailure) {
                    let stream = try await transport.stream(request)
                    while try await stream.nextPiece() != nil { begin.finish() }
                    return nil
                } catch {
                    return error
                }
            }
            for await _ in begun {}
            reading.cancel()
            #expect(await reading.value?.kind == .cancelled)
            try await Patience.until { try await bench.count("Abandoned") == before + 1 }
        },
        TransportCase("a stream whose connection is lost ends with a failure, after its pieces") { bench in
            let stream = try await bench.transport().stream(bench.request("CutChunk"))
            let failure = await #expect(throws: TransportFailure.self) {
                while try await stream.nextPiece() != nil {}
            }
            #expect(failure?.kind == .connectionLost)
        },
        TransportCase("a stream of an error status is a stream") { bench in
            let stream = try await bench.transport().stream(bench.request("Html502"))
            #expect(stream.status == 502)
            var body = Data()
            while let piece = try await stream.nextPiece() { body += piece }
            #expect(String(decoding: body, as: UTF8.self) == "<html>Bad Gateway</html>")
        },
        TransportCase("redirects of streams are not followed") { bench in
            await #expect(throws: TransportFailure.redirected(status: 302)) {
                _ = try await bench.transport().stream(bench.request("Redirect"))
            }
        },
        TransportCase("a reader that is slower than the server gets all of a stream, or learns that it did not") {
            bench in
            // A transport that can pause the server loses nothing; one that cannot limits what is unread.
            let stream = try await bench.transport().stream(bench.request("Large", maxResponseBody: 1 << 20))
            try await Task.sleep(for: .seconds(1))
            var count = 0
            do throws(TransportFailure) {
                while let piece = try await stream.nextPiece() { count += piece.count }
                #expect(count == 60_000_000)
            } catch {
                #expect(error == .responseTooLarge(limit: 1 << 20))
            }
        },
    ]
}
