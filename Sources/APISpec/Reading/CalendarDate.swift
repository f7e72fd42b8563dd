/// Checks dates and times in the notations of the format: the position of each digit, and the calendar.
package enum CalendarDate {
    /// Returns `true` if the text is a date, such as `2018-11-19`.
    package static func isDate(_ text: some Collection<UInt8>) -> Bool {
        var cursor = Cursor(rest: Array(text)[...])
        return cursor.date() && cursor.rest.isEmpty
    }

    /// Returns `true` if the text is a date and a time of day, such as `2020-01-01 08:00:00`.
    package static func isDateTime(_ text: some Collection<UInt8>) -> Bool {
        var cursor = Cursor(rest: Array(text)[...])
        return cursor.date() && cursor.take(" ") && cursor.time() && cursor.rest.isEmpty
    }

    /// Returns `true` if the text is an ISO 8601 time with an offset, such as `2020-01-01T08:00:00+08:00` or
    /// `2020-01-01T00:00:00.123Z`.
    package static func isISO8601(_ text: some Collection<UInt8>) -> Bool {
        var cursor = Cursor(rest: Array(text)[...])
        return cursor.date() && cursor.take("T") && cursor.time() && cursor.zone() && cursor.rest.isEmpty
    }

    private struct Cursor {
        var rest: ArraySlice<UInt8>

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard let first = rest.first, UInt32(first) == character.value else { return false }
            rest = rest.dropFirst()
            return true
        }

        mutating func number(digits: Int) -> Int? {
            guard rest.count >= digits, rest.prefix(digits).allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
            let value = rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 0x30) }
            rest = rest.dropFirst(digits)
            return value
        }

        mutating func date() -> Bool {
            guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
                let day = number(digits: 2), 1...12 ~= month
            else { return false }
            let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return 1...lengths[month - 1] ~= day
        }

        mutating func time() -> Bool {
            guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
                let second = number(digits: 2)
            else { return false }
            return hour < 24 && minute < 60 && second <= 60
        }

        /// Takes an optional fraction of a second, then `Z` or an offset.
        mutating func zone() -> Bool {
            if take(".") {
                let fraction = rest.prefix { 0x30...0x39 ~= $0 }
                if fraction.isEmpty { return false }
                rest = rest.dropFirst(fraction.count)
            }
            if take("Z") { return true }
            guard take("+") || take("-"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2)
            else { return false }
            return hours < 24 && minutes < 60
        }
    }
}
