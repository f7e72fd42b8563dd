/// A number as it is written, with a fraction or an exponent: no digit is rounded away.
struct JSONDecimal {
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private let isNegative: Bool
    /// The digits before the point.
    private let whole: Bytes
    /// The digits behind the point, without the zeros that end them.
    private let fraction: Bytes
    private let exponent: Int

    /// nil where the text is no number by RFC 8259, but for zeros that lead it.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        isNegative = Self.takes(UInt8(ascii: "-"), from: &rest)
        whole = Self.digits(from: &rest)
        guard !whole.isEmpty else { return nil }
        var fraction = rest.prefix(0)
        if Self.takes(UInt8(ascii: "."), from: &rest) {
            fraction = Self.digits(from: &rest)
            guard !fraction.isEmpty else { return nil }
        }
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        self.fraction = fraction
        guard let exponent = Self.exponent(from: &rest), rest.isEmpty else { return nil }
        self.exponent = exponent
    }

    private static func takes(_ byte: UInt8, from rest: inout Bytes) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    private static func digits(from rest: inout Bytes) -> Bytes {
        let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
        rest = rest[digits.endIndex...]
        return digits
    }

    /// 0 where there is none; not past a billion, where no number of a text differs any more.
    private static func exponent(from rest: inout Bytes) -> Int? {
        guard takes(UInt8(ascii: "e"), from: &rest) || takes(UInt8(ascii: "E"), from: &rest) else { return 0 }
        let isNegative = takes(UInt8(ascii: "-"), from: &rest)
        if !isNegative { _ = takes(UInt8(ascii: "+"), from: &rest) }
        let digits = digits(from: &rest)
        guard !digits.isEmpty else { return nil }
        let exponent = digits.reduce(0) { min($0 * 10 + Int($1 &- UInt8(ascii: "0")), 1_000_000_000) }
        return isNegative ? -exponent : exponent
    }

    /// The number, if it is a whole one in the range of `Int`.
    var int: Int? {
        var whole = whole
        var scale = exponent - fraction.count
        // 1200e-2 is 12.
        while scale < 0, fraction.isEmpty, whole.last == UInt8(ascii: "0") {
            whole.removeLast()
            scale += 1
        }
        // Only zeros are left out so far.
        if whole.isEmpty, fraction.isEmpty { return 0 }
        guard scale >= 0 else { return nil }

        var value = 0
        for byte in [whole, fraction].joined() {
            guard let next = appended(Int(byte &- UInt8(ascii: "0")), to: value) else { return nil }
            value = next
        }
        // However many zeros stand behind it.
        if value == 0 { return 0 }
        for _ in 0..<scale {
            guard let next = appended(0, to: value) else { return nil }
            value = next
        }
        return value
    }

    /// The number with one more digit; counted down where it is negative, for `Int.min` has no positive.
    private func appended(_ digit: Int, to value: Int) -> Int? {
        let (product, isTooGreat) = value.multipliedReportingOverflow(by: 10)
        let (sum, perform) = product.addingReportingOverflow(isNegative ? -digit : digit)
        return isTooGreat || perform ? nil : sum
    }
}
