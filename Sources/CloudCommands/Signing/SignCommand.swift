import APISpec
import ArgumentParser
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct SignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Signs a request and prints its headers, or finds the mistake in a signature.",
        discussion: """
            The secret key is never printed. A program that has the headers can send the same request for five minutes.

            Example: tcapi sign ocr IDCardOCR ImageUrl=https://example.com/card.jpg --explain
            """)

    @OptionGroup var request: RequestOptions

    @Flag(help: "Print each step of the signature, and a command for curl.")
    var explain = false

    @Flag(help: "Print the URL, the headers and the body as JSON.")
    var json = false

    @Option(help: "The time of the request in Unix seconds, as in X-TC-Timestamp, instead of now.")
    var timestamp: Int?

    @Flag(help: "With --explain, print derived keys in full. Each signs requests of one service on one day.")
    var showDerivedKeys = false

    @Option(
        help: """
            An Authorization header that the server refuses, to find the step at which it departs. Needs --timestamp, the \
            time that was sent with it.
            """)
    var check: String?

    func validate() throws {
        if check != nil, timestamp == nil {
            throw ValidationError("--check needs --timestamp: the X-TC-Timestamp that was sent with the header")
        }
        if json, explain || check != nil { throw ValidationError("--json prints neither the steps nor a check") }
        if showDerivedKeys, !explain { throw ValidationError("--show-derived-keys belongs to --explain") }
        // The years 1970 to 9999, which the date of a scope can have.
        if let timestamp, !(0..<253_402_300_800).contains(timestamp) {
            throw ValidationError("--timestamp needs Unix seconds, such as 1767225600")
        }
    }

    func run() async throws {
        let request = try request.request().request
        guard request.action.isSigned else {
            throw CommandFailure.usedWrongly(
                "\(request.action.name) accepts unsigned requests: there is nothing to sign")
        }
        let time = timestamp ?? Int(Date().timeIntervalSince1970.rounded(.down))
        let client = try self.request.client()
        let call: SignedCall
        do throws(TencentCloudError) {
            let credential = try await self.request.credentials.credential()
            let date = Date(timeIntervalSince1970: Double(time))
            let (unsent, host) = try client.unsentRequest(request, signedWith: credential, at: date)
            call = SignedCall(
                request: unsent, host: host, action: request.action, credential: credential, timestamp: time)
        } catch {
            throw CommandFailure(error)
        }
        if let check { return try await report(check, on: call) }
        if json { return try Terminal.print(call.json.indentedText) }
        let text = explain ? call.explanation(showsDerivedKeys: showDerivedKeys) : call.headerLines
        try Terminal.print(text)
    }

    private func report(_ header: String, on call: SignedCall) async throws {
        let actions = try request.specs.library.actionNames(of: request.service)
        let check = SignatureCheck(
            call: call, actions: actions, others: await OtherKeys.credentials(besides: call.credential))
        let finding = try check.finding(on: header, now: Int(Date().timeIntervalSince1970))
        guard finding.isRight else { throw CommandFailure(status: .refused, message: finding.text) }
        try Terminal.print(finding.text)
    }
}
