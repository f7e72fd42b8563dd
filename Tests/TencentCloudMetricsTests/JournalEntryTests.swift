import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudMetrics

@Suite struct JournalEntryTests {
    @Test func `a line has exactly these keys`() {
        #expect(
            Made.line(Made.call(attempts: 3, outcome: .failure, code: "FailedOperation.ImageBlur"))
                == #"{"schema":1,"time":"2026-11-30T11:47:05.123Z","service":"ocr","version":"2018-11-19","#
                + #""action":"IDCardOCR","group":"cards","region":"ap-guangzhou","keyTail":"MPLE","outcome":"failure","#
                + #""code":"FailedOperation.ImageBlur","attempts":3,"milliseconds":12.345,"bytesOut":88,"bytesIn":155,"#
                + #""requestId":"id-1"}"#)
        #expect(
            Made.line(Made.call(group: "", region: nil, key: nil, milliseconds: 0.004, requestId: nil))
                == #"{"schema":1,"time":"2026-11-30T11:47:05.123Z","service":"ocr","version":"2018-11-19","#
                + #""action":"IDCardOCR","group":null,"region":null,"keyTail":null,"outcome":"success","code":null,"#
                + #""attempts":1,"milliseconds":0.004,"bytesOut":88,"bytesIn":155,"requestId":null}"#)
    }

    @Test func `a line is read as it was written`() throws {
        let calls = [
            Made.call(), Made.call(group: "", region: nil, key: nil, outcome: .cancelled, requestId: nil),
            Made.call(outcome: .failure, code: "A\"b\\c\n\u{1}张"), Made.call(requestId: "\u{7f}é\u{2028}"),
        ]
        for call in calls {
            let entry = JournalEntry(call)
            #expect(JournalEntry(line: entry.line) == entry)
            #expect(!entry.line.contains("\n"))
            let value = try JSONSerialization.jsonObject(with: Data(entry.line.utf8)) as? [String: Any]
            #expect(value?.count == 15)
        }
        let entry = try #require(JournalEntry(line: Made.line()))
        #expect(abs(entry.time.timeIntervalSince(Made.start)) < 0.0005 && entry.duration == .microseconds(12_345))
    }

    @Test func `the keys of a line may come in any order`() {
        let line =
            #"{"bytesIn":1,"action":"A","service":"s","version":"v","more":[1],"bytesOut":2,"milliseconds":1.5e1,"#
            + #""attempts":1,"outcome":"success","time":"2026-01-01T00:00:00.000Z","schema":1}"#
        let entry = JournalEntry(line: line)
        #expect(entry?.duration == .milliseconds(15) && entry?.group == nil && entry?.bytesOut == 2)
    }

    @Test(arguments: [
        "", "{}", "[]", "x", #"{"schema":2}"#, Made.line().replacing("\"schema\":1", with: "\"schema\":2"),
        Made.line().replacing("success", with: "win"), Made.line().replacing("T11", with: "T25"),
        Made.line().replacing("\"attempts\":1", with: "\"attempts\":-1"),
        Made.line().replacing("\"bytesIn\":155", with: "\"bytesIn\":9000000000000000000"),
        Made.line().replacing("12.345", with: "1e300"), Made.line() + "}",
    ])
    func `what is no entry`(_ line: String) { #expect(JournalEntry(line: line) == nil) }

    @Test func `times are those of the calendar`() {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        for seconds in stride(from: -62_135_596_800, through: 253_402_300_799, by: 86_399 * 997) {
            let milliseconds = seconds * 1_000 + 7
            let text = JournalTime.text(milliseconds)
            if seconds > -12_000_000_000 {  // Foundation has the Julian calendar before 1582.
                #expect(text == formatter.string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1_000)))
            }
            var copy = text
            #expect(copy.withUTF8 { JournalTime.milliseconds($0) } == milliseconds)
        }
    }
}
