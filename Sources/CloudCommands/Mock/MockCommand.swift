import ArgumentParser
import Files
import MockCloud

struct MockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock",
        abstract: "Answers calls on this machine as the cloud does, without keys and without cost.",
        discussion: """
            Any client can call it: an SDK, curl, Postman. It responds with the example of the specs whose request is \
            nearest, or with values made of the types, and refuses wrong requests with the cloud's own codes. A request may \
            ask for more with a header: 'Prefer: example=2', 'code=FailedOperation.ImageBlur', 'dynamic=true', 'fault=cut'.

            Each answered request is a line of a call journal on standard output; the latest 1000 are at /_tcapi/requests.

            Example: tcapi mock --port 8787 --latency 200ms --fail 5%:InternalError
            """)

    @Argument(help: "Files or folders with specs, instead of those built in: OCR.", completion: .directory)
    var specs: [String] = []

    @Option(help: "The port on 127.0.0.1; 0 for any that is free.")
    var port = 8787

    @Option(
        help: """
            The keys whose signatures are checked: a file with a line ID:KEY for each, or 'env' for the variables \
            TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY. Without it, signatures may be wrong or missing.
            """)
    var keys: String?

    @Option(help: "The time that each response takes at least, such as 200ms or 1.5s.")
    var latency: DurationText?

    @Option(help: "A share of calls that fail: 5%:InternalError, or with a fault: 1%:cut, 1%:garbage, 1%:slow.")
    var fail: [FailureText] = []

    @Flag(help: "Refuse calls beyond the rate limits of the specs.")
    var enforceRateLimits = false

    @Flag(help: "Refuse parameters and values that the specs do not know.")
    var strict = false

    @Option(
        help: """
            Pass calls on to the cloud, signed anew with your key, and keep request and response in this folder, without \
            pictures, sensitive members and keys. Calls cost what they always do.
            """, completion: .directory)
    var record: String?

    @Option(
        help: "Respond with what --record has kept in this folder, where there is something.", completion: .directory)
    var replay: String?

    @Option(
        help: "Actions that --record passes on though repeating them may change something, separated by commas.")
    var allow: String?

    @Option(help: "The host to which --record passes calls on, instead of each service's own.")
    var endpoint: String?

    @Option(help: "The profile of tccli with the key for --record, instead of the first key that is found.")
    var profile: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be a number from 0 to 65535") }
        let isRecording = record != nil
        if isRecording, replay != nil || latency != nil || !fail.isEmpty || enforceRateLimits || strict {
            throw ValidationError(
                "--record only passes calls on; leave --replay, --latency, --fail, --strict and "
                    + "--enforce-rate-limits out")
        }
        if isRecording, keys == "env" {
            throw ValidationError(
                "--record calls with the key of the environment; name a file of other keys with --keys")
        }
        if !isRecording, allow != nil || endpoint != nil || profile != nil {
            throw ValidationError("--allow, --endpoint and --profile are for --record")
        }
        let share = fail.reduce(0) { $0 + $1.failure.share }
        if share > 1 { throw ValidationError("the shares of --fail must not exceed 100 %") }
    }

    func run() async throws {
        #if Workbench
            try await MockRun(self).run()
        #else
            throw CommandFailure.usedWrongly(Self.withoutTrait)
        #endif
    }

    /// The message of a program that was built without the local server.
    static let withoutTrait = """
        this tcapi was built without its local server, which needs swift-nio; build it with
          swift build -c release --product tcapi --traits Workbench
        or install it with 'make install'
        """
}

/// A length of time as an argument: `200ms`, `1.5s`.
struct DurationText: ExpressibleByArgument {
    let duration: Duration

    init?(argument: String) {
        let unit = argument.hasSuffix("ms") ? "ms" : "s"
        guard argument.hasSuffix(unit), let number = Double(argument.dropLast(unit.count)),
            (0...3_600_000).contains(number)
        else { return nil }
        duration = .milliseconds(Int(unit == "ms" ? number : number * 1_000))
    }
}

/// A share of calls that fail, as an argument.
struct FailureText: ExpressibleByArgument {
    let failure: MockFailure

    init?(argument: String) {
        guard let failure = MockFailure(argument) else { return nil }
        self.failure = failure
    }
}
