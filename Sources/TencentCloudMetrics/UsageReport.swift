public import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Calls, successes, failures by error code with what to do about them, lengths and rates, by service, group, action, key
/// and time: the report of the vendor's console, without its delay, and for the calls of this program only.
///
/// ```swift
/// print(try UsageReport(journal: "calls.jsonl"))      // which actions fail, and why
/// ```
/// ``UsageCollector`` makes one of a client that is running. ``csv`` and ``json`` are for other programs.
///
/// A report cannot say which calls were billed: only the vendor knows. ``Failure/isBilled`` has the codes for which it is
/// documented, or certain, that they are not.
public struct UsageReport: Sendable {
    /// The query that the report answers.
    public let query: UsageQuery
    /// All calls of the query together.
    public let total: Row
    /// The calls by the properties of the query, by time and then by name.
    public let rows: [Row]
    /// The number of lines of journals that are no entries: torn ones, those of other programs, and those of a later
    /// version of the format.
    public let skippedLines: Int
    /// The short names of the services that were called, sorted.
    package let serviceNames: [String]

    /// Reads all files of a journal, also those that were set aside, a piece at a time.
    ///
    /// - Parameters:
    ///   - path: The path of the journal.
    ///   - query: The calls that are counted, and the rows.
    ///   - services: Services whose advice on error codes the report gives, such as `OCR.Client.service`. Without one, it
    ///     gives the API's own.
    /// - Throws: ``JournalError`` if there is no such file, or if one cannot be read.
    public init(
        journal path: String, _ query: UsageQuery = UsageQuery(), services: [Service] = []
    ) throws(JournalError) {
        let files = CallJournal.files(of: path)
        try self.init(files: files.isEmpty ? [path] : files, query, services: services)
    }

    /// Reads files of journals, for example of several machines.
    ///
    /// - Parameters:
    ///   - files: The paths of the files. Their order does not matter.
    ///   - query: The calls that are counted, and the rows.
    ///   - services: Services whose advice on error codes the report gives.
    /// - Throws: ``JournalError`` if a file cannot be read.
    public init(
        files: [String], _ query: UsageQuery = UsageQuery(), services: [Service] = []
    ) throws(JournalError) {
        var counter = UsageCounter(query)
        for file in files { try JournalReader.lines(of: file) { counter.add($0) } }
        self.init(counter, services: services)
    }

    /// - Parameter services: The services that give advice, by their names.
    init(_ counter: UsageCounter, services: [Service]) {
        let services = Dictionary(services.map { ($0.name, $0) }) { first, _ in first }
        var total = UsageCounter.Counts()
        for counts in counter.counts { total.add(counts) }
        query = counter.query
        skippedLines = counter.skippedLines
        serviceNames = counter.services.sorted()
        self.total = Row(UsageCounter.RowKey(time: nil, parts: [:]), total, services)
        rows = zip(counter.keys, counter.counts).map { Row($0, $1, services) }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    private init(_ report: UsageReport, services: [Service]) {
        let services = Dictionary(services.map { ($0.name, $0) }) { first, _ in first }
        (query, skippedLines, serviceNames) = (report.query, report.skippedLines, report.serviceNames)
        total = Row(report.total, services)
        rows = report.rows.map { Row($0, services) }
    }

    /// Returns the same report with the advice of some services on their error codes: the services of a journal are known
    /// only when it has been read.
    package func advised(by services: [Service]) -> UsageReport { UsageReport(self, services: services) }

    /// A Boolean value that indicates whether the codes of a row may be of several services that the row does not name.
    var rowsMixServices: Bool { serviceNames.count > 1 && !query.rows.contains(.service) }
}

extension UsageReport {
    /// The calls that have some properties in common.
    public struct Row: Sendable {
        /// The start of the interval; `nil` if the query has none.
        public let time: Date?
        /// The number of calls that have ended. A call of several attempts counts once.
        public var calls: Int { counts.calls }
        /// The number of calls that succeeded.
        public var successes: Int { counts.successes }
        /// The number of calls that threw an error, except for cancellations.
        public var failures: Int { counts.failures }
        /// The number of calls that their callers ended.
        public var cancelled: Int { counts.cancelled }
        /// The number of attempts of all calls.
        public var attempts: Int { counts.attempts }
        /// The size of the bodies that were sent, in bytes.
        public var bytesOut: Int { counts.bytesOut }
        /// The size of the bodies that were received, in bytes.
        public var bytesIn: Int { counts.bytesIn }
        /// The failures by error code, the most frequent first.
        public let codes: [Failure]

        private let parts: [UsageQuery.Dimension: String]
        private let counts: UsageCounter.Counts

        fileprivate init(
            _ key: UsageCounter.RowKey, _ counts: UsageCounter.Counts, _ services: [String: Service]
        ) {
            let time = key.time.map { Date(timeIntervalSince1970: Double($0) / 1_000) }
            self.init(time, key.parts, counts, services)
        }

        fileprivate init(_ row: Row, _ services: [String: Service]) {
            self.init(row.time, row.parts, row.counts, services)
        }

        private init(
            _ time: Date?, _ parts: [UsageQuery.Dimension: String], _ counts: UsageCounter.Counts,
            _ services: [String: Service]
        ) {
            (self.time, self.parts, self.counts) = (time, parts, counts)
            codes = counts.codes.map { Failure($0, count: $1, services[$0.service]) }
                .sorted { ($1.count, $0.code.rawValue, $0.service) < ($0.count, $1.code.rawValue, $1.service) }
        }

        /// Returns a property that all calls of the row have in common: `row[.action]`; `nil` if the query does not divide
        /// by it, or if the calls have none, such as no group.
        public subscript(dimension: UsageQuery.Dimension) -> String? { parts[dimension] }

        /// The part of the calls that succeeded, from 0 to 1, without those that were cancelled; `nil` if there are none.
        public var successRate: Double? {
            let ended = successes + failures
            return ended > 0 ? Double(successes) / Double(ended) : nil
        }

        /// The mean length of calls that were not cancelled; `nil` if there are none. A length includes retries and waits.
        public var meanLatency: Duration? { counts.latency.mean }

        /// Returns the length that a part of the calls does not exceed, such as `latency(0.95)`; `nil` if there are none.
        /// It is right to 1.6 %. Calls that were cancelled do not count.
        public func latency(_ part: Double) -> Duration? { counts.latency.percentile(part) }

        /// The mean number of calls that started in a second, between the first start and the last; `nil` if there are
        /// fewer than two, or if all started at once.
        public var queriesPerSecond: Double? {
            guard calls > 1, counts.lastStart > counts.start else { return nil }
            return Double(calls - 1) * 1_000 / Double(counts.lastStart - counts.start)
        }

        /// The times of the first and the last start; `nil` if there are no calls.
        public var span: ClosedRange<Date>? {
            guard calls > 0 else { return nil }
            let (first, last) = (Double(counts.start) / 1_000, Double(counts.lastStart) / 1_000)
            return Date(timeIntervalSince1970: first)...Date(timeIntervalSince1970: last)
        }

        /// The texts by which rows are ordered.
        fileprivate var order: [String] {
            [time.map(\.journalText) ?? ""]
                + UsageQuery.Dimension.allCases.map { parts[$0] ?? "" }
        }
    }

    /// The calls that failed with one code.
    public struct Failure: Sendable, Hashable {
        /// The short name of the service.
        public let service: String
        /// The code: the server's, or one of the client's own (`TencentCloudError.recordedCode`).
        public let code: ErrorCode
        /// The number of calls.
        public let count: Int
        /// The next step to take, if one is known.
        public let nextStep: String?
        /// `false` if it is known that the vendor does not bill such a call; `nil` if it is not known here.
        public let isBilled: Bool?

        fileprivate init(_ kind: UsageCounter.FailureKind, count: Int, _ advice: Service?) {
            (service, code, self.count) = (kind.service, ErrorCode(rawValue: kind.code), count)
            nextStep = code.nextStep(in: advice)
            isBilled = BillingFacts.isBilled(code, of: kind.service)
        }

        /// Returns the code, with the service in front if it is not clear which one is meant: two services may have equal
        /// codes, which count apart.
        package func name(withService isMixed: Bool) -> String {
            isMixed ? "\(service) \(code.rawValue)" : code.rawValue
        }
    }
}
