import Foundation
import LocalServer
import TencentCloudCore
import Testing

@testable import CloudCommands

@Suite("The gate of tcapi explore")
struct ExploreGateTests {
    private let gate = ExploreGate(token: "0123456789abcdef")

    private func request(
        _ body: String = "{}", method: String = "POST", query: String = "", without name: String? = nil,
        with more: [(name: String, value: String)] = []
    ) -> LocalRequest {
        var headers = [
            ("Host", "127.0.0.1:8788"), ("Origin", "http://127.0.0.1:8788"), ("Content-Type", "application/json"),
            (ExploreGate.header, "0123456789abcdef"),
        ]
        headers.removeAll { header in header.0 == name || more.contains { $0.name == header.0 } }
        return LocalRequest(
            method: method, path: "/_tcapi/send", query: query, headers: headers + more, body: Data(body.utf8))
    }

    private func status(_ request: LocalRequest) -> Int? {
        do throws(ExploreRefusal) {
            _ = try gate.body(of: request)
            return nil
        } catch {
            return error.status
        }
    }

    @Test func `lets the request of a page of its own pass`() throws {
        #expect(try gate.body(of: request(#"{"a": 1}"#)) == ["a": 1])
        #expect(status(request(with: [("Sec-Fetch-Site", "same-origin")])) == nil)
    }

    @Test func `refuses what a page of another origin can send`() {
        #expect(status(request(with: [("Origin", "http://attacker.example")])) == 403)
        #expect(status(request(with: [("Origin", "http://127.0.0.1:8787")])) == 403)
        #expect(status(request(with: [("Sec-Fetch-Site", "cross-site")])) == 403)
        #expect(status(request(without: "Origin")) == 403)
        #expect(status(request(with: [("Content-Type", "text/plain")])) == 415)
        #expect(status(request(method: "GET")) == 405)
    }

    @Test func `refuses a token that is missing, wrong or given twice`() {
        #expect(status(request(without: ExploreGate.header)) == 403)
        #expect(status(request(with: [(ExploreGate.header, "0123456789abcdee")])) == 403)
        #expect(status(request(with: [(ExploreGate.header, "0123456789abcde")])) == 403)
        let twice = [(ExploreGate.header, "0123456789abcdef"), (ExploreGate.header, "0123456789abcdef")]
        #expect(status(request(with: twice)) == 403)
        #expect(status(request(query: "token=0123456789abcdef", without: ExploreGate.header)) == 400)
    }

    @Test(arguments: ["", "[]", "{", "null", #"{"a": 1} x"#])
    func `refuses a body that is no JSON object`(body: String) {
        #expect(status(request(body)) == 400)
    }

    @Test func `each run has a token of its own`() {
        let tokens = Set((0..<100).map { _ in ExploreGate.makeToken() })
        #expect(tokens.count == 100 && tokens.allSatisfy { $0.utf8.count == 48 })
    }

    @Test(arguments: [
        ("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "AKID…MPLE"), ("AKIDEXAMPLE", "…LE"), ("", "…"),
    ])
    func `a page sees the beginning and the end of a key's id`(id: String, shown: String) {
        #expect(ExploreCalls.masked(id) == shown)
    }
}
