import APIModel

extension SpecReader {
    /// Reads `pagination`, the form in which an action returns a list in pages.
    mutating func readPagination(_ entry: YAMLEntry) -> PaginationSpec {
        var spec = PaginationSpec(key: entry.key.location)
        let entries = mapping(entry)
        var positions: [YAMLEntry] = []
        for entry in entries {
            switch PaginationKey(rawValue: entry.key.value) {
            case .offset, .page, .token:
                positions.append(entry)
                spec.position = scalar(entry, expected: "the name of a parameter")
                spec.positionKey = PaginationKey(rawValue: entry.key.value)
            case .first: spec.first = firstPage(entry)
            case .limit: spec.limit = scalar(entry, expected: "the name of a parameter")
            case .maximum: spec.maximum = integer(entry, atLeast: 1).map { Located($0, entry.value.location) }
            case .items: spec.items = path(entry)
            case .total: spec.total = path(entry)
            case .next: spec.next = path(entry)
            case .end: spec.end = path(entry)
            case .more: spec.more = path(entry)
            case nil: unknown(entry, PaginationKey.self)
            }
        }
        // A value of another kind has been reported, and has no keys that could be missing.
        guard case .mapping = entry.value.content else { return spec }
        checkPagination(entries, positions, at: entry.key.location)
        return spec
    }

    /// Reports keys that are missing, or that do not go with the others.
    private mutating func checkPagination(_ entries: [YAMLEntry], _ positions: [YAMLEntry], at key: Location) {
        func entry(_ key: PaginationKey) -> YAMLEntry? { entries.first { $0.key.value == key.rawValue } }
        if positions.isEmpty { diagnostics.append(.missingPosition(at: key)) }
        for second in positions.dropFirst() {
            diagnostics.append(.secondPosition(second.key, first: positions[0].key))
        }
        if entry(.items) == nil { diagnostics.append(.missingKey("items", of: "'pagination'", at: key)) }
        let position = positions.first.flatMap { PaginationKey(rawValue: $0.key.value) }
        if let first = entry(.first), position != .page, position != nil {
            diagnostics.append(.onlyWith("page", first.key))
        }
        if let next = entry(.next), position != .token, position != nil {
            diagnostics.append(.onlyWith("token", next.key))
        }
        if position == .token, entry(.next) == nil {
            diagnostics.append(.missingKey("next", of: "'pagination' with a token", at: key))
        }
        if let maximum = entry(.maximum), entry(.limit) == nil { diagnostics.append(.onlyWith("limit", maximum.key)) }
        if let more = entry(.more), entry(.end) != nil { diagnostics.append(.endAndMore(at: more.key.location)) }
    }

    private mutating func firstPage(_ entry: YAMLEntry) -> Int? {
        guard let first = integer(entry, atLeast: 0) else { return nil }
        if first < 2 { return first }
        diagnostics.append(
            .notOneOf(["0", "1"], value: "\(first)", key: entry.key.value, at: entry.value.location))
        return nil
    }

    /// Reads `poll`, the way to wait for the job that an action starts.
    mutating func readPoll(_ entry: YAMLEntry) -> PollSpec {
        var spec = PollSpec(key: entry.key.location)
        let entries = mapping(entry)
        for entry in entries {
            switch PollKey(rawValue: entry.key.value) {
            case .with: spec.query = scalar(entry, expected: "the name of an action")
            case .id: spec.id = path(entry)
            case .parameter: spec.parameter = scalar(entry, expected: "the name of a parameter")
            case .status: spec.status = path(entry)
            case .done: spec.done = statuses(entry)
            case .failed: spec.failed = statuses(entry)
            case .every: spec.every = milliseconds(entry)
            case nil: unknown(entry, PollKey.self)
            }
        }
        guard case .mapping = entry.value.content else { return spec }
        let keys = entries.map(\.key.value)
        for key in [PollKey.with, .id, .status] where !keys.contains(key.rawValue) {
            diagnostics.append(.missingKey(key.rawValue, of: "'poll'", at: entry.key.location))
        }
        for entry in entries where entry.key.value == PollKey.failed.rawValue && !keys.contains("done") {
            diagnostics.append(.onlyWith("done", entry.key))
        }
        for value in spec.failed {
            guard let first = spec.done.first(where: { $0.value.isExactly(value.value) }) else { continue }
            diagnostics.append(.doneAndFailed(value, first: first.location))
        }
        return spec
    }

    private mutating func statuses(_ entry: YAMLEntry) -> [Located<String>] {
        filledList(entry, advice: "list a value or remove the key") { value, location in
            let part = SpecPart.entry(of: entry.key.value)
            if value.isEmpty { return .empty(part, at: location, advice: "write a value of the status") }
            return holdsControlCharacter(value) ? .controlCharacter(in: part, at: location) : nil
        }
    }

    private mutating func milliseconds(_ entry: YAMLEntry) -> Int? {
        guard let text = scalar(entry, expected: "a whole number with a unit") else { return nil }
        if let time = PollInterval.milliseconds(text.value) { return time }
        diagnostics.append(.notAnInterval(text))
        return nil
    }

    /// Reads names of members with dots between them.
    private mutating func path(_ entry: YAMLEntry) -> PathSpec? {
        guard let path = scalar(entry, expected: "the path of a member") else { return nil }
        let names = path.value.split(separator: ".", omittingEmptySubsequences: false)
        if names.allSatisfy({ isName(String($0)) }) { return PathSpec(key: entry.key.value, path: path) }
        diagnostics.append(.notAPath(path, key: entry.key.value))
        return nil
    }
}

/// Reads the time between two queries, written with its unit, such as `2 s`.
enum PollInterval {
    static let units: [(name: String, milliseconds: Int)] = [("ms", 1), ("s", 1_000), ("min", 60_000)]
    /// An hour, in milliseconds.
    static let longest = 3_600_000

    /// Returns the time in milliseconds, or `nil` if the text is none from 1 ms to an hour.
    static func milliseconds(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var unit = text.dropFirst(digits.count)
        if unit.first == " " { unit = unit.dropFirst() }
        guard PlainScalar.isInteger(String(digits)), let count = Int(digits), (1...longest).contains(count),
            let factor = units.first(where: { $0.name == unit })?.milliseconds, count * factor <= longest
        else { return nil }
        return count * factor
    }
}
