import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudMetrics

@Suite struct UsageReportTests {
    private func report(_ calls: [CallRecord], _ query: UsageQuery = UsageQuery()) -> UsageReport {
        let usage = UsageCollector(query)
        for call in calls { usage.callEnded(call) }
        return usage.report()
    }

    private let calls = [
        Made.call(at: 0), Made.call(at: 1, milliseconds: 20),
        Made.call(at: 2, outcome: .failure, code: "FailedOperation.ImageBlur"),
        Made.call(at: 3, milliseconds: 900_000, outcome: .cancelled, code: "ClientError.Cancelled"),
        Made.call("VatInvoiceOCR", group: "invoices", at: 10, region: nil, key: "ABCD", attempts: 3, milliseconds: 5),
        Made.call(
            "VatInvoiceOCR", group: "invoices", at: 3_600, outcome: .failure, code: "FailedOperation.UnOpenError"),
    ]

    // MARK: - Figures

    @Test func `the figures of a row`() throws {
        let report = report(calls)
        #expect(report.rows.map { $0[.action] } == ["IDCardOCR", "VatInvoiceOCR"])
        let row = report.rows[0]
        #expect(row[.service] == "ocr" && row[.group] == nil)
        #expect((row.calls, row.successes, row.failures, row.cancelled) == (4, 2, 1, 1))
        #expect(row.successRate == 2 / 3 && row.queriesPerSecond == 1)
        #expect(row.meanLatency.map { abs($0 / .microseconds(14_897) - 1) < 0.001 } == true)
        #expect(row.latency(0.5).map { abs($0 / .microseconds(12_345) - 1) < 0.03 } == true)
        #expect(row.latency(1).map { abs($0 / .milliseconds(20) - 1) < 0.03 } == true)
        #expect(row.codes.map(\.code) == ["FailedOperation.ImageBlur"])
        let total = report.total
        #expect((total.calls, total.attempts, total.bytesOut, total.bytesIn) == (6, 8, 528, 930))
        #expect(total.span.map { abs($0.upperBound.timeIntervalSince($0.lowerBound) - 3_600) < 0.01 } == true)
    }

    @Test func `codes have what to do about them, and whether they are billed`() throws {
        let codes = report(calls).total.codes
        #expect(codes.map(\.count) == [1, 1])
        let byCode = Dictionary(uniqueKeysWithValues: codes.map { ($0.code, $0) })
        #expect(byCode["FailedOperation.ImageBlur"]?.nextStep == "Take the picture again.")
        #expect(byCode["FailedOperation.ImageBlur"]?.isBilled == nil)
        #expect(byCode["FailedOperation.UnOpenError"]?.nextStep?.hasPrefix("Activate the service") == true)
        #expect(byCode["FailedOperation.UnOpenError"]?.isBilled == false)
        let preflight = report([Made.call(outcome: .failure, code: "ClientError.Preflight")]).total.codes.first
        #expect(preflight?.isBilled == false && preflight?.nextStep != nil)
        let other = Service(name: "cvm", version: "2017-03-12", endpoint: "cvm.example")
        let foreign = report([Made.call(outcome: .failure, code: "FailedOperation.UnOpenError", service: other)]).total
            .codes
        #expect(foreign.first?.isBilled == nil)
    }

    @Test func `a report without calls`() {
        let report = report([])
        #expect(report.total.calls == 0 && report.total.successRate == nil && report.total.span == nil)
        #expect(report.total.latency(0.5) == nil && report.total.meanLatency == nil)
        #expect(report.description == "No calls." && report.rows.isEmpty)
    }

    @Test func `percentiles are right to three percent`() {
        var (histogram, other) = (LatencyHistogram(), LatencyHistogram())
        var values: [Int] = []
        var seed: UInt64 = 7
        for number in 0..<20_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Int(exp2(Double(seed >> 40) / Double(1 << 24) * 31.7))
            values.append(min(value, 3_600_000_000))
            if number % 3 == 0 { other.record(value) } else { histogram.record(value) }
        }
        histogram.add(other)
        values.sort()
        for part in [0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1] {
            let exact = Double(values[max(0, Int((part * 20_000).rounded(.up)) - 1)])
            let found = histogram.percentile(part).map { $0 / .microseconds(1) } ?? 0
            #expect(abs(found - exact) <= exact * 0.016, "\(part): \(found), \(exact)")
        }
        #expect(histogram.count == 20_000)
    }

    // MARK: - Queries

    @Test func `a query selects calls`() {
        func count(_ change: (inout UsageQuery) -> Void) -> Int {
            var query = UsageQuery()
            change(&query)
            return report(calls, query).total.calls
        }
        #expect(count { $0.actions = ["IDCardOCR"] } == 4)
        #expect(count { $0.groups = ["invoices"] } == 2)
        #expect(count { $0.services = ["cvm"] } == 0)
        #expect(count { $0.keyTails = ["ABCD", "x"] } == 1)
        #expect(count { $0.regions = ["ap-guangzhou"] } == 5)
        #expect(count { $0.span = (Made.start + 1)..<(Made.start + 3) } == 2)
        #expect(count { $0.span = Date.distantPast..<Date.distantFuture } == 6)
        #expect(count { $0.span = .distantFuture..<Date.distantFuture } == 0)
    }

    @Test func `a query divides calls into rows`() {
        let groups = report(calls, UsageQuery(rows: [.group]))
        #expect(groups.rows.map { $0[.group] } == ["cards", "invoices"] && groups.rows.map(\.calls) == [4, 2])
        let hours = report(calls, UsageQuery(rows: [], interval: .seconds(3_600)))
        #expect(hours.rows.map(\.calls) == [5, 1])
        #expect(hours.rows.first?.time == Date(timeIntervalSince1970: 1_796_036_400))
        let all = report(calls, UsageQuery(rows: Set(UsageQuery.Dimension.allCases)))
        #expect(all.rows.count == 3)
        #expect(all.rows.first { $0[.keyTail] == "ABCD" }?[.region] == nil)
    }

    @Test func `a journal gives the report of the client that wrote it`() throws {
        let folder = try TestFolder()
        let journal = try CallJournal(appendingTo: folder("calls.jsonl"), maxSize: 1_000, maxFiles: 100)
        for call in calls { journal.callEnded(call) }
        for rows in [[.service, .action], [], Set(UsageQuery.Dimension.allCases)] {
            for interval in [nil, Duration.seconds(60)] {
                var query = UsageQuery(rows: rows, interval: interval)
                for span in [nil, (Made.start + 0.5)..<(Made.start + 100)] {
                    query.span = span
                    let read = try UsageReport(journal: folder("calls.jsonl"), query, services: [Made.service])
                    #expect(read.json == report(calls, query).json)
                }
            }
        }
    }

    @Test func `a collector begins anew`() {
        let usage = UsageCollector()
        usage.callEnded(Made.call())
        #expect(usage.reset().total.calls == 1 && usage.report().total.calls == 0)
    }

    @Test func `codes that a server makes up do not fill the memory`() {
        let made = (0..<2_000).map { Made.call(outcome: .failure, code: ErrorCode(rawValue: "Code\($0)")) }
        let codes = report(made).total.codes
        #expect(codes.count == 513 && codes.reduce(0) { $0 + $1.count } == 2_000)
        #expect(codes.first?.code == "ClientError.OtherCodes")
    }

    // MARK: - Forms

    @Test func `a report as text`() {
        #expect(
            report(calls).description == """
                6 calls that started from 2026-11-30T11:47:05.123Z to 2026-11-30T12:47:05.123Z
                service action     calls  success  failure  cancelled     rate     mean      p50      p95      p99   QPS
                ocr IDCardOCR          4        2        1          1  66.67 %  14.9 ms  12.4 ms  20.2 ms  20.2 ms  1.00
                ocr VatInvoiceOCR      2        1        1          0  50.00 %  8.67 ms  5.06 ms  12.4 ms  12.4 ms  0.00
                total                  6        3        2          1  60.00 %  12.4 ms  12.4 ms  20.2 ms  20.2 ms  0.00

                ocr IDCardOCR, 1 of 4 failed:
                  1 FailedOperation.ImageBlur: Take the picture again.

                ocr VatInvoiceOCR, 1 of 2 failed:
                  1 FailedOperation.UnOpenError (not billed): Activate the service for this account in its console (https://console.cloud.tencent.com), then call again.

                Billed calls cannot be known from here: the console of the service has them. Failures that are known not to be billed: 1.
                """)
    }

    @Test func `a report as CSV`() {
        let hostile = Made.call("=1+1", outcome: .failure, code: "A,\"b\"\n")
        #expect(
            report([calls[4], hostile]).csv
                == "service,action,calls,successes,failures,cancelled,success_rate,mean_ms,p50_ms,p95_ms,p99_ms,qps,"
                + "attempts,bytes_out,bytes_in,codes\r\n"
                + "ocr,'=1+1,1,0,1,0,0.0,12.345,12.416,12.416,12.416,,1,88,155,\"A,\"\"b\"\"?=1\"\r\n"
                + "ocr,VatInvoiceOCR,1,1,0,0,1.0,5.0,5.056,5.056,5.056,,3,88,155,\r\n")
    }

    @Test func `a report as JSON`() throws {
        let json = report(calls, UsageQuery(rows: [.action], interval: .seconds(86_400))).json
        let value = try JSONValue(json: json.jsonText)
        #expect(value["schema"] == 1 && value["skippedLines"] == 0 && value["total"]?["calls"] == 6)
        let row = try #require(value["rows"]?[0])
        #expect(row["time"] == "2026-11-30T00:00:00.000Z" && row["action"] == "IDCardOCR" && row["cancelled"] == 1)
        #expect(row["codes"]?[0]?["code"] == "FailedOperation.ImageBlur" && row["codes"]?[0]?["billed"] == .null)
        #expect(report([]).json["total"]?["qps"] == .null)
    }

    @Test func `names from a file cannot command a terminal`() throws {
        let text = report([Made.call("A\u{1b}[2J\nB", outcome: .failure, code: "C\u{7}")]).description
        #expect(!text.contains("\u{1b}") && !text.contains("\u{7}") && text.contains("A?[2J?B"))
    }

    @Test func `names from a file cannot command a terminal as CSV, and stay in their cells`() {
        let name = "A\u{1b}[2J\r\nB\u{9b}\u{202e}\u{2028},\u{7f}"
        let csv = report([Made.call(name, outcome: .failure, code: "C\u{7}\u{0}")]).csv
        let controls = csv.unicodeScalars.filter { $0.properties.generalCategory == .control }
        #expect(controls.map(\.value) == [13, 10, 13, 10])
        #expect(csv.contains("\r\nocr,\"A?[2J?B???,?\",1,") && csv.hasSuffix(",C??=1\r\n"))
    }

    @Test func `one call and one line are singular`() throws {
        #expect(report([Made.call()]).description.hasPrefix("1 call that started from "))
        #expect(report([Made.call(), Made.call()]).description.hasPrefix("2 calls that started from "))
        let folder = try TestFolder()
        try folder.write(Array("x\n".utf8), to: "one")
        try folder.write(Array("x\nx\n".utf8), to: "two")
        let (one, two) = try (UsageReport(files: [folder("one")]), UsageReport(files: [folder("two")]))
        #expect(one.description == "No calls.\n1 line of the journal is no entry, and was skipped.")
        #expect(two.description == "No calls.\n2 lines of the journal are no entries, and were skipped.")
    }

    private static let lengths: [(microseconds: Double, text: String)] = [
        (0, "0 µs"), (999.4, "999 µs"), (999.5, "1.00 ms"), (1_000, "1.00 ms"), (9_994, "9.99 ms"), (9_996, "10.0 ms"),
        (99_960, "100 ms"), (999_400, "999 ms"), (999_600, "1.00 s"), (1_000_000, "1.00 s"), (3_600_000_000, "3600 s"),
    ]

    @Test(arguments: lengths)
    func `a length has three digits and the unit of the rounded number`(microseconds: Double, text: String) {
        #expect(Duration.nanoseconds(Int64(microseconds * 1_000)).shortText == text)
    }

    @Test func `equal lengths look equal as mean and as percentile`() {
        let text = report([Made.call(milliseconds: 1)]).description
        #expect(text.contains("  1.00 ms  1.00 ms  1.00 ms  1.00 ms  ") && !text.contains("1000 µs"))
    }

    @Test func `equal codes of several services are told apart where the row does not tell`() {
        let other = Service(name: "cvm", version: "2017-03-12", endpoint: "cvm.example")
        let one = [Made.call(), Made.call(outcome: .failure, code: "RequestLimitExceeded")]
        let two = one + [one[1], Made.call(outcome: .failure, code: "RequestLimitExceeded", service: other)]

        let mixed = report(two, UsageQuery(rows: [.keyTail]))
        #expect(mixed.description.contains("\n  2 ocr RequestLimitExceeded: "))
        #expect(mixed.description.contains("\n  1 cvm RequestLimitExceeded: "))
        #expect(mixed.csv.hasSuffix(",ocr RequestLimitExceeded=2;cvm RequestLimitExceeded=1\r\n"))

        let named = report(two)
        #expect(named.description.contains("\ncvm IDCardOCR, 1 of 1 failed:\n  1 RequestLimitExceeded: "))
        #expect(named.csv.contains(",RequestLimitExceeded=1\r\n") && named.csv.hasSuffix(",RequestLimitExceeded=2\r\n"))

        for query in [UsageQuery(rows: [.keyTail]), UsageQuery(rows: [])] {
            let single = report(one, query)
            #expect(single.description.contains("\n  1 RequestLimitExceeded: "))
            #expect(single.csv.hasSuffix(",RequestLimitExceeded=1\r\n"))
        }
        var chosen = UsageQuery(rows: [.keyTail])
        chosen.services = ["ocr"]
        #expect(report(two, chosen).csv.hasSuffix(",RequestLimitExceeded=2\r\n"))
    }
}
