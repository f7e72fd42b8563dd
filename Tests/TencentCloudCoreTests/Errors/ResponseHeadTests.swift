import Foundation
import Testing

@testable import TencentCloudCore

/// The head of a response that is kept with an error.
@Suite struct ResponseHeadTests {
    private func head(_ headers: [String: String]) -> ResponseHead {
        ResponseHead(TransportResponse(status: 503, headers: headers, body: Data()))
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 29 Feb 2024 23:59:60 GMT", 1_709_251_200),
    ])
    func `the date is read`(_ text: String, _ seconds: Int) {
        #expect(head(["Date": text]).date == Date(timeIntervalSince1970: Double(seconds)))
    }

    @Test(arguments: [
        "", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET", "06 Nov 1994 08:49:37 GMT", "784111777",
        "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 -8:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
    ])
    func `a date that servers must not send is left out`(_ text: String) {
        #expect(head(["Date": text]).date == nil)
    }

    @Test(
        arguments: [
            ("120", 120), ("0", 0), (" 7 ", 7), ("99999999999999999999999", 1_000_000_000),
            ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
            ("", nil), ("-1", nil), ("1.5", nil), ("soon", nil), ("1 2", nil),
        ] as [(String, Int?)])
    func `the pause is read`(_ text: String, _ seconds: Int?) {
        let head = head(["Retry-After": text, "Date": "Sun, 06 Nov 1994 08:49:37 GMT"])
        #expect(head.retryAfter == seconds.map { .seconds($0) })
    }

    @Test func `a time to call again is compared with the clock of this machine if the server has none`() throws {
        let pause = try #require(head(["Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"]).retryAfter)
        #expect(pause > .seconds(365 * 86_400) && pause < .seconds(80 * 366 * 86_400))
        #expect(head(["Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"]).retryAfter == .zero)
    }

    private struct Nothing: ActionResponse {
        let requestId = ""
        init(from json: inout JSONObject) {}
    }

    @Test(arguments: [
        (#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"}}}"#, 429), ("<html>", 503),
    ])
    func `an error keeps the head of its response`(_ body: String, _ status: Int) throws {
        let headers = ["Date": "Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After": "3"]
        let response = TransportResponse(status: status, headers: headers, body: Data(body.utf8))
        let action = Action("A", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.example"))
        let error = #expect(throws: TencentCloudError.self) {
            try ReceivedResponse<Nothing>(response, headId: nil, to: action, credential: nil)
        }
        let expected = ResponseHead(
            status: status, date: Date(timeIntervalSince1970: 784_111_777), retryAfter: .seconds(3))
        #expect(error?.responseHead == expected)
    }
}
