#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Dates in the proleptic Gregorian calendar, to and from text, without a formatter: no locale, no time zone of the
/// machine.
///
/// The arithmetic on days is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil,
/// civil_from_days).
struct CalendarText {
    /// China standard time has had no other offset since 1991.
    static let chinaOffset = 8 * 3600

    let date: Date

    /// `2020-01-01`, and behind it a time after `T` or a space, with an optional fraction, and an optional offset (`Z`,
    /// `+08:00`, `+0800`).
    init?(_ text: String) {
        var rest = Substring(text).utf8
        guard let year = Self.number(&rest, digits: 4), Self.skip("-", &rest),
            let month = Self.number(&rest, digits: 2), Self.skip("-", &rest),
            let day = Self.number(&rest, digits: 2),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        var seconds = Double(Self.day(year, month, day) * 86_400)
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

    /// Seconds of the years that have four digits: 0001-01-01 to 9999-12-30, so that every offset stays within.
    private static func writable(_ seconds: Double) -> Double {
        let (first, last) = (-62_135_596_800.0, 253_402_214_400.0)
        return seconds.isNaN ? first : min(max(seconds, first), last)
    }

    static func text(of date: Date, _ format: TimestampFormat) -> String {
        let offset = format == .iso8601 ? 0 : chinaOffset
        let seconds = Int(writable(date.timeIntervalSince1970).rounded(.down)) + offset
        let (days, rest) = (seconds.floorQuotient(86_400), seconds.floorRemainder(86_400))
        let (year, month, day) = civil(days)
        let calendarDay = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let time = "\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
        return switch format {
        case .iso8601: "\(calendarDay)T\(time)Z"
        case .datetime: "\(calendarDay) \(time)"
        case .date: calendarDay
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

    /// Seconds since midnight. A leap second is the first second of the next minute.
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

    /// Seconds east of UTC; China's where none is written.
    private static func offset(_ rest: inout Substring.UTF8View) -> Int? {
        if rest.isEmpty { return chinaOffset }
        if skip("Z", &rest) || skip("z", &rest) { return 0 }
        let isWest = skip("-", &rest)
        guard isWest || skip("+", &rest), let hours = number(&rest, digits: 2), hours < 24 else { return nil }
        _ = skip(":", &rest)
        guard let minutes = number(&rest, digits: 2), minutes < 60 else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

// MARK: - Days

extension CalendarText {
    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.floorQuotient(400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let days = days + 719_468
        let era = days.floorQuotient(146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}

extension Int {
    fileprivate func floorQuotient(_ divisor: Int) -> Int { (self - floorRemainder(divisor)) / divisor }
    fileprivate func floorRemainder(_ divisor: Int) -> Int { (self % divisor + divisor) % divisor }
}
