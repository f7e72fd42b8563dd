import Foundation
import Testing

@testable import TencentCloudCore

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The table of defaults in docs/production.md against the code.
@Suite struct DefaultsPageTests {
    /// The beginning of each default in the table, made from the code where the code has a value.
    private var defaults: [String: String] {
        let configuration = ClientConfiguration()
        let retries = configuration.retries
        let (base, next) = (retries.base / .seconds(1), retries.base * 2 / .seconds(1))
        let backup = BackupEndpoint(.regional)
        let (calls, streams) = (session("calls"), session("streams"))
        return [
            "credentials": "none; the provider that you name",
            "region": "the variable `TENCENTCLOUD_REGION`",
            "endpoint": "`.\(configuration.endpoints)`:",
            "backup endpoint": configuration.backupEndpoint == nil ? "none" : "",
            "backup endpoint, changed":
                "then it is used after \(backup.afterFailures) failures in a row, for \(seconds(backup.pause))",
            "attempts of a call": "\(retries.maxAttempts), with random pauses of up to \(base) s and \(next) s",
            "requests that are repeated": "refusals because of too many requests",
            "a `Retry-After` of the server": "is waited for",
            "`ClientToken`": "added to requests",
            "retries while a host is down": "\(retriesInARow) in a row; each 8 successful calls give one back",
            "a wrong clock of this machine": "corrected for a host",
            "a token that the server refuses": "the credential provider is told",
            "rate limit": "`.\(configuration.rateLimits.standard)`:",
            "time limit of a call": "\(seconds(configuration.timeout)), for all attempts",
            "streams of events": "repeated until the first event",
            "connections to a host":
                "\(calls?.httpMaximumConnectionsPerHost ?? 0) for calls, "
                + "\(streams?.httpMaximumConnectionsPerHost ?? 0) for streams",
            "largest request": "\(Planned.service.maxRequestBody / 1_048_576) MiB",
            "largest response": "\(configuration.maxResponseBody / 1_048_576) MiB",
            "preflight": "\(configuration.preflight):",
            "language of messages": "`\(configuration.language.rawValue)`",
            "signature": configuration.signsPayload ? "covers the body" : "",
            "logger": configuration.logger == nil ? "none" : "",
            "observers": configuration.observers.isEmpty ? "none" : "",
            "drift": configuration.onDrift == nil ? "is logged at debug level" : "",
            "proxy": "the system's for https; none for plain http",
            "TLS": "certificates are checked",
            "redirects": "refused",
            "cookies, caches, stored passwords":
                calls?.httpCookieStorage == nil && calls?.urlCache == nil && calls?.urlCredentialStorage == nil
                ? "none" : "",
            "state shared by clients": configuration.state === ClientState.shared ? "clocks, budgets" : "",
        ]
    }

    private func seconds(_ duration: Duration) -> String { "\(duration.components.seconds) s" }

    /// The number of retries that a host allows before the first success.
    private var retriesInARow: Int {
        let host = ClientState().host("h")
        return (0..<10_000).first { _ in !host.takeRetry() } ?? 0
    }

    /// The configuration of the shared transport's session for https.
    private func session(_ name: String) -> URLSessionConfiguration? {
        let session = Mirror(reflecting: URLSessionTransport.shared).descendant(name, "https", "session")
        return (session as? URLSession)?.configuration
    }

    @Test func `the page states the defaults of the code`() throws {
        var repository = URL(fileURLWithPath: #filePath)
        while !FileManager.default.fileExists(atPath: repository.appendingPathComponent("Package.swift").path) {
            try #require(repository.path != "/")
            repository.deleteLastPathComponent()
        }
        let page = try String(contentsOf: repository.appendingPathComponent("docs/production.md"), encoding: .utf8)
        let table = page.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { $0 != "| what | default | why | how to change |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
        var defaults = defaults
        let changedBackup = defaults.removeValue(forKey: "backup endpoint, changed") ?? ""
        for row in table {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(cells.count == 4 && cells.allSatisfy { !$0.isEmpty }, "\(row)")
            let value = defaults.removeValue(forKey: cells[0]) ?? ""
            #expect(!value.isEmpty && cells[1].hasPrefix(value), "\(cells[0]) is \(value)")
            if cells[0] == "backup endpoint" { #expect(cells[3].hasSuffix(changedBackup)) }
        }
        #expect(defaults.isEmpty, "the page lacks \(defaults.keys)")
    }
}
