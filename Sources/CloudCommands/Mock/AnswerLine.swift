import MockCloud
import TencentCloudCore

/// The line of a request that a mock has answered, on standard output.
enum AnswerLine {
    /// Prints the line. A reader that has gone does not end the server.
    static func print(_ request: AnsweredRequest) {
        var line = request.journalLine
        // A client may name an action by characters on which a terminal acts. They are escaped as JSON, which stays readable
        // for programs.
        if !line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            line = (try? JSONValue(json: line))?.lineText ?? ""
        }
        try? Terminal.write((line + "\n").utf8)
    }
}
