import Foundation
import Testing

@testable import TencentCloudCore

private struct SmallResponse: ActionResponse {
    let requestId: String

    init(from json: inout JSONObject) { requestId = json.string("RequestId") }
}

/// A small response that becomes a large one. On Linux, libcurl unpacks it on a queue for which creating, starting and
/// cancelling a task wait.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct CompressedResponseTests {
    private static let server = Result { try PythonServer("misbehaving_server.py") }

    /// Asks the pool of Swift's tasks every 10 ms to run something, and measures how late that happens, beside the
    /// lateness of a thread that asks nobody.
    private final class Watch: Sendable {
        let pool = Locked(Duration.zero)
        let thread = Locked(Duration.zero)
        private let isOver = Locked(false)

        init() { Thread.detachNewThread { self.watch() } }

        private func watch() {
            while !isOver.withLock({ $0 }) {
                let start = ContinuousClock.now
                Task.detached {
                    let late = ContinuousClock.now - start
                    self.pool.withLock { $0 = max($0, late) }
                }
                usleep(10_000)
                let late = ContinuousClock.now - start - .milliseconds(10)
                thread.withLock { $0 = max($0, late) }
            }
        }

        func end() { isOver.withLock { $0 = true } }
    }

    @Test func `a large compressed response keeps nobody else waiting`() async throws {
        let transport = URLSessionTransport()
        let client = try Behaviour.client(of: Self.server.get(), LogCapture()) {
            $0.transport = transport
            $0.timeout = .milliseconds(1_300)
            $0.maxResponseBody = 1 << 20
            $0.logger = nil
        }
        // The server packs the response before the first call has to come back in time.
        _ = try? await Behaviour.$name.withValue("Bomb") { try await client.send(BehaviourRequest<SmallResponse>()) }
        let watch = Watch()
        let late = Locked(Duration.zero)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<16 {
                group.addTask {
                    for call in 0..<4 {
                        let start = ContinuousClock.now
                        await Behaviour.$name.withValue((number + call) % 2 == 0 ? "Bomb" : "Good") {
                            _ = try? await client.send(BehaviourRequest<SmallResponse>())
                        }
                        let over = ContinuousClock.now - start - .milliseconds(1_300)
                        late.withLock { $0 = max($0, over) }
                    }
                }
            }
        }
        watch.end()
        // Another process may keep the processors busy, which the thread notices as well.
        let allowed = max(.milliseconds(300), watch.thread.withLock { $0 } * 3)
        #expect(watch.pool.withLock { $0 } <= allowed)
        #expect(late.withLock { $0 } <= allowed)
    }
}
