/// A day of the UTC calendar: the one that a signature's scope names.
///
/// Computed with integers because a date formatter costs more than the whole signature.
struct UTCDay: Hashable, Sendable {
    /// Days since 1970-01-01.
    let number: Int

    init(unixSeconds: Int) {
        let seconds = 86_400
        number = unixSeconds >= 0 ? unixSeconds / seconds : (unixSeconds - (seconds - 1)) / seconds
    }

    /// `YYYY-MM-DD`, in the proleptic Gregorian calendar.
    var text: String {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days: years start in March, so that
        // the leap day is the last of its year; 146,097 days make an era of 400 years.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    private func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
