internal import TencentCloudCore

/// Counts calls for a report, in a row for each kind of them.
struct UsageCounter: Sendable {
    /// The calls that a row counts.
    struct RowKey: Sendable, Hashable {
        /// The start of the interval, in milliseconds since 1970.
        var time: Int?
        var parts: [UsageQuery.Dimension: String]
    }

    /// The counts of a row.
    struct Counts: Sendable, Hashable {
        var successes = 0
        var failures = 0
        var cancelled = 0
        var attempts = 0
        var bytesOut = 0
        var bytesIn = 0
        /// The lengths of the calls that were not cancelled.
        var latency = LatencyHistogram()
        /// The failures by service and code.
        var codes: [FailureKind: Int] = [:]
        /// The earliest start, in milliseconds since 1970.
        var start = Int.max
        /// The latest start, in milliseconds since 1970.
        var lastStart = Int.min
    }

    /// A code of a service, whose advice may differ from that of another service.
    struct FailureKind: Sendable, Hashable {
        /// The order in which kinds are kept. Codes that are counted together need no place of their own.
        var order: (Int, String, String) { (code == otherCodes ? 1 : 0, service, code) }

        var service: String
        var code: String
    }

    /// The number of codes of a row that are counted apart. Further ones, which only a server that makes them up has,
    /// count as ``otherCodes``.
    fileprivate static let maxCodes = 512
    static let otherCodes = "ClientError.OtherCodes"
    private static let noCode = "ClientError.NoCode"

    private(set) var query: UsageQuery
    private(set) var keys: [RowKey] = []
    private(set) var counts: [Counts] = []
    private(set) var skippedLines = 0
    private var rows: [RowKey: Int] = [:]
    /// The kinds of calls so far: whether they are counted, and the row in which the latest one was.
    private var kinds: [Kind] = []
    private var kindNumbers: [CallIdentity: Int] = [:]
    private var lineKinds = LineKinds()
    private let span: Range<Int>?
    private var interval: Int?

    private struct Kind {
        let identity: CallIdentity
        let isIncluded: Bool
        /// A Boolean value that indicates whether a call was counted.
        var isCounted = false
        var interval = Int.min
        var row = 0
    }

    init(_ query: UsageQuery) {
        self.query = query
        (span, interval) = (query.milliseconds, query.intervalMilliseconds)
    }

    /// The short names of the services that were called.
    var services: Set<String> { Set(kinds.filter(\.isCounted).map(\.identity.service)) }

    // MARK: - Calls

    /// Counts a call.
    mutating func add(_ entry: JournalEntry) {
        guard let row = row(of: kind(of: entry.identity), at: entry.startMilliseconds) else { return }
        counts[row].add(
            entry.outcome, start: entry.startMilliseconds, microseconds: entry.microseconds, attempts: entry.attempts,
            bytesOut: entry.bytesOut, bytesIn: entry.bytesIn)
        if entry.outcome == .failure { addFailure(entry.code?.rawValue, of: entry.service, to: row) }
    }

    /// Counts the call of a line, or `nil` for one that is too long.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>?) {
        guard let text else {
            skippedLines += 1
            return
        }
        guard let (line, number) = lineKinds.line(text) else { return addInAnyForm(text) }
        let kind: Int
        if let number {
            kind = number
        } else {
            guard let entry = JournalEntry(text) else { return addInAnyForm(text) }
            kind = self.kind(of: entry.identity)
            lineKinds.add(line.identity, kind)
        }
        guard let row = row(of: kind, at: line.startMilliseconds) else { return }
        counts[row].add(
            line.outcome, start: line.startMilliseconds, microseconds: line.microseconds, attempts: line.attempts,
            bytesOut: line.bytesOut, bytesIn: line.bytesIn)
        guard line.outcome == .failure else { return }
        let code =
            line.code.first == UInt8(ascii: "\"")
            ? String(decoding: line.code.dropFirst().dropLast(), as: UTF8.self) : nil
        addFailure(code, of: kinds[kind].identity.service, to: row)
    }

    private mutating func addInAnyForm(_ text: UnsafeBufferPointer<UInt8>) {
        if let entry = JournalEntry(text) { add(entry) } else { skippedLines += 1 }
    }

    // MARK: - Rows

    private mutating func kind(of identity: CallIdentity) -> Int {
        if let number = kindNumbers[identity] { return number }
        kinds.append(Kind(identity: identity, isIncluded: query.includes(identity)))
        kindNumbers[identity] = kinds.count - 1
        return kinds.count - 1
    }

    /// Returns the row of a call, or `nil` if it is not counted.
    private mutating func row(of kind: Int, at start: Int) -> Int? {
        guard kinds[kind].isIncluded, span?.contains(start) ?? true else { return nil }
        let time = startOfInterval(start)
        guard kinds[kind].interval != time ?? 0 else { return kinds[kind].row }
        let row = row(of: RowKey(time: time, parts: kinds[kind].identity.parts(query.rows)))
        (kinds[kind].interval, kinds[kind].row, kinds[kind].isCounted) = (time ?? 0, row, true)
        return row
    }

    private mutating func row(of key: RowKey) -> Int {
        if let known = rows[key] { return known }
        rows[key] = keys.count
        keys.append(key)
        counts.append(Counts())
        return keys.count - 1
    }

    /// Returns the start of the interval in which a call started, or `nil` if there are no intervals.
    private func startOfInterval(_ start: Int) -> Int? {
        guard let interval else { return nil }
        let rest = start % interval
        return start - (rest < 0 ? rest + interval : rest)
    }

    /// Divides the calls so far, and those to come, by a longer interval: a multiple of the one before.
    mutating func lengthenInterval(to length: Duration) {
        query.interval = length
        interval = query.intervalMilliseconds
        let (shorterKeys, shorterCounts) = (keys, counts)
        (keys, counts, rows) = ([], [], [:])
        for (key, shorter) in zip(shorterKeys, shorterCounts) {
            let number = row(of: RowKey(time: key.time.flatMap { startOfInterval($0) }, parts: key.parts))
            counts[number].add(shorter)
        }
        // The numbers of rows that kinds of calls keep are those of before.
        for kind in kinds.indices { kinds[kind].interval = .min }
    }

    private mutating func addFailure(_ code: String?, of service: String, to row: Int) {
        counts[row].add(1, of: FailureKind(service: service, code: code ?? Self.noCode))
    }
}

extension UsageCounter.Counts {
    var calls: Int { successes + failures + cancelled }

    /// Counts a call, without its code.
    mutating func add(
        _ outcome: CallRecord.Outcome, start: Int, microseconds: Int, attempts: Int, bytesOut: Int, bytesIn: Int
    ) {
        switch outcome {
        case .success: successes += 1
        case .failure: failures += 1
        case .cancelled: cancelled += 1
        }
        if outcome != .cancelled { latency.record(microseconds) }
        self.attempts &+= attempts
        self.bytesOut &+= bytesOut
        self.bytesIn &+= bytesIn
        (self.start, lastStart) = (min(self.start, start), max(lastStart, start))
    }

    /// Counts failures of a kind. Kinds beyond the largest number count as one.
    mutating func add(_ count: Int, of kind: UsageCounter.FailureKind) {
        var kind = kind
        if codes[kind] == nil, codes.count >= UsageCounter.maxCodes { kind.code = UsageCounter.otherCodes }
        codes[kind, default: 0] += count
    }

    /// Counts the calls of another row.
    mutating func add(_ other: Self) {
        successes += other.successes
        failures += other.failures
        cancelled += other.cancelled
        attempts &+= other.attempts
        bytesOut &+= other.bytesOut
        bytesIn &+= other.bytesIn
        latency.add(other.latency)
        // If not all of them can be kept, the same ones are kept each time.
        for (kind, count) in other.codes.sorted(by: { $0.key.order < $1.key.order }) { add(count, of: kind) }
        (start, lastStart) = (min(start, other.start), max(lastStart, other.lastStart))
    }
}

extension CallIdentity {
    /// Returns the values of some properties; those without a value are left out.
    fileprivate func parts(_ dimensions: Set<UsageQuery.Dimension>) -> [UsageQuery.Dimension: String] {
        var parts: [UsageQuery.Dimension: String] = [:]
        for dimension in dimensions {
            parts[dimension] =
                switch dimension {
                case .service: service
                case .version: version
                case .group: group
                case .action: action
                case .region: region
                case .keyTail: keyTail
                }
        }
        return parts
    }
}

/// The kinds of calls by the bytes that name them in lines, so that few lines are read as JSON.
private struct LineKinds: Sendable {
    private var numbers: [UInt64: (bytes: [UInt8], number: Int)] = [:]
    private var latest: (bytes: [UInt8], number: Int)?

    /// Reads a line in the form of journals, and returns its parts with the number of its kind, if that is known; `nil` if
    /// the line has another form.
    mutating func line(_ text: UnsafeBufferPointer<UInt8>) -> (JournalLine, Int?)? {
        if let (bytes, number) = latest {
            let found = bytes.withUnsafeBufferPointer { previous -> (JournalLine, Bool)? in
                guard let line = JournalLine(text, previous: previous) else { return nil }
                return (line, line.identity.baseAddress == previous.baseAddress)
            }
            guard let (line, isLatest) = found else { return nil }
            if isLatest { return (line, number) }
            return (line, self.number(of: line.identity))
        }
        guard let line = JournalLine(text, previous: nil) else { return nil }
        return (line, nil)
    }

    /// Keeps the number of the kind that some bytes name.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) {
        latest = (Array(bytes), number)
        numbers[Self.hash(bytes)] = latest
    }

    private mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let known = numbers[Self.hash(bytes)], known.bytes.elementsEqual(bytes) else { return nil }
        latest = known
        return known.number
    }

    /// FNV-1a. Two kinds with one hash replace each other, which costs time and nothing else.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}
