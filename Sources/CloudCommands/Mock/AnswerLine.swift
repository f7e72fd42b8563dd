import Dispatch
import MockCloud
import TencentCloudCore

/// The lines of the requests that a mock has answered, on standard output.
///
/// One queue of its own writes them, one after the other: a pipe that nobody reads must not hold up the answers.
enum AnswerLine {
    /// The number of lines that wait to be written. Further ones are lost.
    private static let maximumWaiting = 10_000
    private static let queue = DispatchQueue(label: "tcapi.answers")
    private static let state = Locked((waiting: 0, lost: 0))

    /// Prints the line soon. A reader that has gone does not end the server.
    static func print(_ request: AnsweredRequest) {
        let isTaken = state.withLock { state in
            guard state.waiting < maximumWaiting else {
                state.lost += 1
                return false
            }
            state.waiting += 1
            return true
        }
        guard isTaken else { return }
        queue.async {
            try? Terminal.write((line(of: request) + "\n").utf8)
            state.withLock { $0.waiting -= 1 }
        }
    }

    /// Waits for the lines that are not written yet, at most two seconds, and says how many were lost.
    static func finish() {
        let end = DispatchSemaphore(value: 0)
        queue.async { end.signal() }
        let isWritten = end.wait(timeout: .now() + 2) == .success
        let lost = state.withLock { $0.lost + (isWritten ? 0 : $0.waiting) }
        if lost > 0 { Terminal.printError("\(lost) lines were not written, since nothing has read standard output") }
    }

    private static func line(of request: AnsweredRequest) -> String {
        let line = request.journalLine
        guard !line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return line }
        // A service may send characters on which a terminal acts. They are escaped as JSON, which stays readable for programs.
        return (try? JSONValue(json: line))?.lineText ?? ""
    }
}
