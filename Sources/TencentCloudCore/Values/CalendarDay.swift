/// A day of the proleptic Gregorian calendar.
///
/// It computes with integers only: no formatter, no locale, no time zone of the machine. A date formatter takes longer
/// than a whole signature, whose scope contains a day. The arithmetic is Howard Hinnant's, "chrono-Compatible Low-Level
/// Date Algorithms" (days_from_civil, civil_from_days): years start in March, so that the leap day is the last day of
/// its year, and an era of 400 years has 146,097 days.
package struct CalendarDay: Hashable, Sendable {
    /// The number of days since 1970-01-01.
    package let number: Int

    /// Creates the UTC day of a point in time.
    package init(unixSeconds: Int) { number = unixSeconds.flooredQuotient(86_400) }

    /// Creates a day from its date; returns `nil` if the calendar has no such day, such as 2019-02-29.
    init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        number = Self.number(year: year, month: month, day: day)
    }

    /// Returns the number of days from 1970-01-01 to a date. A day beyond the end of its month counts into the next one.
    ///
    /// - Parameter month: The month, from 1 to 12.
    package static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear.flooredQuotient(400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The year, the month from 1 to 12, and the day of the month.
    package var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day in the form `YYYY-MM-DD`.
    package var text: String {
        let (year, month, day) = date
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int {
    /// Returns the quotient, rounded down even if it is negative.
    package func flooredQuotient(_ divisor: Int) -> Int {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }

    /// Returns the decimal digits, with leading zeros up to the width.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
