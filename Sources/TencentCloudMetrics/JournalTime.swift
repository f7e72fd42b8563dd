internal import TencentCloudCore

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// The times of a journal: `2026-11-30T11:47:05.123Z`, in UTC, with milliseconds.
enum JournalTime {
    /// The length of a time, in bytes.
    static let length = 24
    private static let dayLength = 86_400_000

    /// Appends a time.
    /// - Parameter milliseconds: The milliseconds since 1970, from the year 0 to 9999.
    static func append(_ milliseconds: Int, to bytes: inout [UInt8]) {
        let day = CalendarDay(unixSeconds: milliseconds.flooredQuotient(1_000))
        let rest = milliseconds - day.number * dayLength
        let date = day.date
        append(min(max(date.year, 0), 9_999), 4, "-", to: &bytes)
        append(date.month, 2, "-", to: &bytes)
        append(date.day, 2, "T", to: &bytes)
        append(rest / 3_600_000, 2, ":", to: &bytes)
        append(rest / 60_000 % 60, 2, ":", to: &bytes)
        append(rest / 1_000 % 60, 2, ".", to: &bytes)
        append(rest % 1_000, 3, "Z", to: &bytes)
    }

    /// Returns a time as text.
    /// - Parameter milliseconds: The milliseconds since 1970.
    static func text(_ milliseconds: Int) -> String {
        var bytes: [UInt8] = []
        append(milliseconds, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns the milliseconds since 1970, or `nil` if the bytes are no time in this form.
    static func milliseconds(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count == length, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
            let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
            let hour = number(text, 11, 2), let minute = number(text, 14, 2), let second = number(text, 17, 2),
            let fraction = number(text, 20, 3), (1...12).contains(month), (1...31).contains(day), hour < 24,
            minute < 60, second < 61
        else { return nil }
        let days = CalendarDay.number(year: year, month: month, day: day)
        return days * dayLength + ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
    }

    private static func append(_ value: Int, _ digits: Int, _ end: Unicode.Scalar, to bytes: inout [UInt8]) {
        var divisor = digits == 4 ? 1_000 : digits == 3 ? 100 : 10
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
            divisor /= 10
        }
        bytes.append(UInt8(ascii: end))
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<start + count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}

extension Date {
    /// The milliseconds since 1970, rounded.
    var journalMilliseconds: Int { Int(min(max((timeIntervalSince1970 * 1_000).rounded(), -1e15), 1e15)) }

    /// The time as a journal has it: `2026-11-30T11:47:05.123Z`, in UTC.
    package var journalText: String { JournalTime.text(journalMilliseconds) }
}
