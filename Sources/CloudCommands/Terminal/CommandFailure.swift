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
    /// The error of the call; `nil` if something else went wrong.
    private(set) var error: TencentCloudError?
    /// A Boolean value that indicates whether the user wants the failure as JSON.
    var isJSON = false

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
        case .paging(let error) where error.reason == .unreadablePosition:
            self.init(status: .usedWrongly, message: "\(error)")
        case .server, .paging, .job: self.init(status: .refused, message: "\(error)")
        case .network, .invalidResponse: self.init(status: .network, message: "\(error)")
        case .preflight(let error):
            self.init(status: .usedWrongly, message: Self.message(problems: error.problems, of: error.action))
        case .credential(let error):
            self.init(status: .usedWrongly, message: error.lines.joined(separator: "\n  "))
        case .configuration: self.init(status: .usedWrongly, message: "\(error)")
        case .encryption(let error):
            if case .unusableKey = error.reason {
                self.init(status: .usedWrongly, message: "\(error)")
            } else {
                self.init(status: .network, message: "\(error)")
            }
        }
        self.error = error
    }

    /// The code of the server, or one of the client's own; `nil` if there was no call.
    var code: String? { error?.recordedCode.rawValue }

    /// The failure as a JSON object on one line, for programs.
    var json: String {
        var problems: [PreflightProblem] = []
        var message = message
        switch error {
        case .server(let error): message = error.message
        case .preflight(let error):
            problems = error.problems
            message = "\(error)"
        case let error?: message = "\(error)"
        case nil: break
        }
        let json: JSONValue = [
            "code": .string(code ?? (status == .inputOutput ? "ClientError.Output" : "ClientError.Usage")),
            "message": .string(message),
            "status": error?.responseHead.map { .int($0.status) } ?? .null,
            "requestId": error?.requestId.map { .string($0) } ?? .null,
            "nextStep": error?.nextStep.map { .string($0) } ?? .null,
            "problems": .array(problems.map { ["path": .string($0.path), "rule": .string($0.rule)] }),
        ]
        return json.lineText
    }

    /// Returns a line for each problem.
    private static func message(problems: [PreflightProblem], of action: String) -> String {
        let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        return "\(action) was not sent: \(count)\n" + problems.map { "  \($0)" }.joined(separator: "\n")
    }
}
