import ArgumentParser
import Files
import TencentCloudCore
import TencentCloudCredentials

struct ExploreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore",
        abstract: "Serves the HTML reference on this machine, with an explorer that sends.",
        discussion: """
            The pages are those of 'tcgen generate --only html'. Their explorer sends requests to the service with your key, \
            which stays in this program; with --mock it sends to a mock cloud in this program, and needs no key. The first \
            real call of a page, and each one that is not harmless to repeat, asks before it is sent.

            Example: tcapi explore --mock --open
            """)

    @Argument(help: "Files or folders with specs, instead of those built in: OCR.", completion: .directory)
    var specs: [String] = []

    @Option(help: "The port on 127.0.0.1; 0 for any that is free.")
    var port = 8788

    @Flag(help: "Send to a mock cloud in this program, without keys and without cost.")
    var mock = false

    @Flag(help: "Open the pages in the browser.")
    var open = false

    @Option(help: "The host to call instead of the service's own, such as http://127.0.0.1:8787.")
    var endpoint: String?

    @Option(help: "The profile of tccli with the key to use, instead of the first key that is found.")
    var profile: String?

    @OptionGroup var encryption: EncryptionOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be a number from 0 to 65535") }
        if mock, endpoint != nil || profile != nil {
            throw ValidationError("--mock calls no host and needs no key; leave --endpoint and --profile out")
        }
        if mock, encryption.encrypt != nil {
            throw ValidationError("--mock encrypts with a test key of its own; leave --encrypt and --public-key out")
        }
    }

    func run() async throws {
        #if Workbench
            try await ExploreRun(self).run()
        #else
            throw CommandFailure.usedWrongly(MockCommand.withoutTrait)
        #endif
    }
}
