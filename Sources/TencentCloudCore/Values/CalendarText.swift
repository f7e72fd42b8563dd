#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Converts points in time to and from text, without a formatter: no locale, no time zone of the machine.
struct CalendarText {
    /// The offset of China standard time in seconds, which is the same for all times since 1991.
    static let chinaOffset = 8 * 3600

    let date: Date

    /// Parses `2020-01-01`, which may be followed by `T` or a space, a time with an optional fraction, and an optional
    /// offset (`Z`, `+08:00`, `+0800`).
    init?(_ text: String) {
        var rest = Substring(text).utf8
        guard let year = Self.number(&rest, digits: 4), Self.skip("-", &rest),
            let month = Self.number(&rest, digits: 2), Self.skip("-", &rest),
            let day = Self.number(&rest, digits: 2),
            let calendarDay = CalendarDay(year: year, month: month, day: day)
        else { return nil }
        var seconds = Double(calendarDay.number * 86_400)
        var offset = Self.chinaOffset
        if !rest.isEmpty {
            guard Self.skip("T", &rest) || Self.skip("t", &rest) || Self.skip(" ", &rest),
                let time = Self.time(&rest), let given = Self.offset(&rest), rest.isEmpty
            else { return nil }
            seconds += time
            offset = given
        }
        date = Date(timeIntervalSince1970: seconds - Double(offset))
    }

    /// Limits seconds to the years that have four digits: 0001-01-01 to the start of 9999-12-31, so that China's offset
    /// does not lead out of them.
    private static func writable(_ seconds: Double) -> Double {
        let (first, last) = (-62_135_596_800.0, 253_402_214_400.0)
        return seconds.isNaN ? first : min(max(seconds, first), last)
    }

    static func text(of date: Date, _ format: TimestampFormat) -> String {
        let offset = format == .iso8601 ? 0 : chinaOffset
        let seconds = Int(writable(date.timeIntervalSince1970).rounded(.down)) + offset
        let day = CalendarDay(unixSeconds: seconds)
        let rest = seconds - day.number * 86_400
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
        let time = "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
        return switch format {
        case .iso8601: "\(day.text)T\(time)Z"
        case .datetime: "\(day.text) \(time)"
        case .date: day.text
        }
    }
}

// MARK: - Pieces of text

extension CalendarText {
    private static func skip(_ character: Unicode.Scalar, _ rest: inout Substring.UTF8View) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private static func number(_ rest: inout Substring.UTF8View, digits: Int) -> Int? {
        let text = rest.prefix(digits)
        guard text.count == digits, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest.removeFirst(digits)
        return text.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// Returns the seconds since midnight. A leap second counts as the first second of the next minute.
    private static func time(_ rest: inout Substring.UTF8View) -> Double? {
        guard let hour = number(&rest, digits: 2), hour < 24, skip(":", &rest),
            let minute = number(&rest, digits: 2), minute < 60, skip(":", &rest),
            let second = number(&rest, digits: 2), second <= 60
        else { return nil }
        var seconds = Double(hour * 3600 + minute * 60 + second)
        guard skip(".", &rest) else { return seconds }
        var unit = 0.1
        guard let first = rest.first, (0x30...0x39).contains(first) else { return nil }
        while let digit = number(&rest, digits: 1) {
            seconds += Double(digit) * unit
            unit /= 10
        }
        return seconds
    }

    /// Returns the seconds east of UTC; those of China if the text has no offset.
    private static func offset(_ rest: inout Substring.UTF8View) -> Int? {
        if rest.isEmpty { return chinaOffset }
        if skip("Z", &rest) || skip("z", &rest) { return 0 }
        let isWest = skip("-", &rest)
        guard isWest || skip("+", &rest), let hours = number(&rest, digits: 2), hours < 24 else { return nil }
        _ = skip(":", &rest)
        guard let minutes = number(&rest, digits: 2), minutes < 60 else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
