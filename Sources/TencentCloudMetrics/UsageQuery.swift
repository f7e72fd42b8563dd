#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The calls that a ``UsageReport`` counts, and the rows into which it divides them.
///
/// ```swift
/// var query = UsageQuery(rows: [.group, .keyTail])
/// query.span = start..<end
/// query.services = ["ocr"]
/// ```
public struct UsageQuery: Sendable, Hashable {
    /// A property of calls by which rows differ.
    public enum Dimension: String, Sendable, Hashable, CaseIterable {
        /// The short name of the service: `ocr`.
        case service
        /// The version of the service: `2018-11-19`.
        case version
        /// The group in which the specification lists the action: `cards`.
        case group
        /// The name of the action: `IDCardOCR`.
        case action
        /// The region.
        case region
        /// The last four characters of the secret id.
        case keyTail
    }

    /// The properties by which rows differ. The default is the service and the action.
    public var rows: Set<Dimension>
    /// The length of time by which rows differ as well, from 1970 on in UTC: `.seconds(3600)` makes a row for each hour.
    /// `nil`, the default, makes none.
    public var interval: Duration?
    /// The time in which calls started; `nil` for any.
    public var span: Range<Date>?
    /// The short names of the services; `nil` for all.
    public var services: Set<String>?
    /// The groups; `nil` for all.
    public var groups: Set<String>?
    /// The names of the actions; `nil` for all.
    public var actions: Set<String>?
    /// The regions; `nil` for all.
    public var regions: Set<String>?
    /// The last four characters of secret ids; `nil` for all.
    public var keyTails: Set<String>?

    /// Creates a query for all calls.
    ///
    /// - Parameters:
    ///   - rows: The properties by which rows differ.
    ///   - interval: The length of time by which rows differ as well.
    public init(rows: Set<Dimension> = [.service, .action], interval: Duration? = nil) {
        (self.rows, self.interval) = (rows, interval)
    }

    /// Returns `true` if calls of this kind are counted.
    func includes(_ call: CallIdentity) -> Bool {
        func matches(_ wanted: Set<String>?, _ value: String?) -> Bool {
            guard let wanted else { return true }
            return value.map(wanted.contains) ?? false
        }
        return matches(services, call.service) && matches(groups, call.group) && matches(actions, call.action)
            && matches(regions, call.region) && matches(keyTails, call.keyTail)
    }

    /// The span in milliseconds since 1970.
    var milliseconds: Range<Int>? {
        guard let span else { return nil }
        let (start, end) = (span.lowerBound.journalMilliseconds, span.upperBound.journalMilliseconds)
        return start..<max(start, end)
    }

    /// The interval in milliseconds; `nil` if there is none.
    var intervalMilliseconds: Int? { interval.map { max(1, Int(min($0 / .milliseconds(1), 1e15))) } }
}
