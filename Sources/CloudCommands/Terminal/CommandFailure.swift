import TencentCloudCore

/// The exit codes of the program.
package enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The service refused the call.
    case refused = 1
    /// The arguments, the files that they name or the keys cannot be used.
    case usedWrongly = 2
    /// No complete response arrived.
    case network = 3
    case defect = 70
    /// The output could not be written.
    case inputOutput = 74
}

/// The reason why a command ends early, and the exit status that says so.
struct CommandFailure: Error {
    var status: ExitStatus
    /// One or more lines, without any key and any value of a request.
    var message: String

    static func usedWrongly(_ message: String) -> CommandFailure {
        CommandFailure(status: .usedWrongly, message: message)
    }

    init(status: ExitStatus, message: String) {
        self.status = status
        self.message = message
    }

    /// Creates the failure for the error of a call.
    init(_ error: TencentCloudError) {
        switch error {
        case .server, .paging, .job: self.init(status: .refused, message: "\(error)")
        case .network, .invalidResponse: self.init(status: .network, message: "\(error)")
        case .preflight(let error):
            self.init(status: .usedWrongly, message: Self.message(problems: error.problems, of: error.action))
        case .credential, .configuration: self.init(status: .usedWrongly, message: "\(error)")
        }
    }

    /// Returns a line for each problem.
    private static func message(problems: [PreflightProblem], of action: String) -> String {
        let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        return "\(action) was not sent: \(count)\n" + problems.map { "  \($0)" }.joined(separator: "\n")
    }
}
