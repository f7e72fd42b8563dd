/// A number of a JSON text that has a fraction or an exponent, with all its digits.
struct JSONDecimal {
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private let isNegative: Bool
    /// The digits before the point.
    private let whole: Bytes
    /// The digits after the decimal point, without trailing zeros.
    private let fraction: Bytes
    private let exponent: Int

    /// Parses a number (RFC 8259), which may also have leading zeros. Returns `nil` for any other text.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        isNegative = Self.skip(UInt8(ascii: "-"), &rest)
        whole = Self.digits(from: &rest)
        guard !whole.isEmpty else { return nil }
        var fraction = rest.prefix(0)
        if Self.skip(UInt8(ascii: "."), &rest) {
            fraction = Self.digits(from: &rest)
            guard !fraction.isEmpty else { return nil }
        }
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        self.fraction = fraction
        guard let exponent = Self.exponent(from: &rest), rest.isEmpty else { return nil }
        self.exponent = exponent
    }

    private static func skip(_ byte: UInt8, _ rest: inout Bytes) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    private static func digits(from rest: inout Bytes) -> Bytes {
        let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
        rest = rest[digits.endIndex...]
        return digits
    }

    /// Returns the exponent, or 0 if there is none. It is limited to a billion, past which no text is long enough for
    /// the number to differ.
    private static func exponent(from rest: inout Bytes) -> Int? {
        guard skip(UInt8(ascii: "e"), &rest) || skip(UInt8(ascii: "E"), &rest) else { return 0 }
        let isNegative = skip(UInt8(ascii: "-"), &rest)
        if !isNegative { _ = skip(UInt8(ascii: "+"), &rest) }
        let digits = digits(from: &rest)
        guard !digits.isEmpty else { return nil }
        let exponent = digits.reduce(0) { min($0 * 10 + Int($1 &- UInt8(ascii: "0")), 1_000_000_000) }
        return isNegative ? -exponent : exponent
    }

    /// The number; `nil` if it is not an integer in the range of `Int`.
    var int: Int? {
        var whole = whole
        var scale = exponent - fraction.count
        // For example, 1200e-2 is 12.
        while scale < 0, fraction.isEmpty, whole.last == UInt8(ascii: "0") {
            whole.removeLast()
            scale += 1
        }
        // Only zeros have been removed.
        if whole.isEmpty, fraction.isEmpty { return 0 }
        guard scale >= 0 else { return nil }

        var value = 0
        for byte in [whole, fraction].joined() {
            guard let next = appending(Int(byte &- UInt8(ascii: "0")), to: value) else { return nil }
            value = next
        }
        // A large exponent must not make the loop below long.
        if value == 0 { return 0 }
        for _ in 0..<scale {
            guard let next = appending(0, to: value) else { return nil }
            value = next
        }
        return value
    }

    /// `Int.max` or `Int.min` if the number is past it, whether or not it is an integer; `nil` if it is not.
    var nearestInt: Int? {
        let digits = [whole, fraction].joined().drop { $0 == UInt8(ascii: "0") }
        let leadingZeros = whole.count + fraction.count - digits.count
        // The number of digits before the point, without leading zeros.
        let size = whole.count + exponent - leadingZeros
        guard !digits.isEmpty, size >= Self.longestInt else { return nil }
        let limit: Int = isNegative ? .min : .max
        guard size == Self.longestInt else { return limit }
        // Nineteen digits always fit into 64 bits without a sign.
        let first = digits.prefix(size)
        let magnitude = first.reduce(UInt(0)) { $0 * 10 + UInt($1 &- UInt8(ascii: "0")) }
        let padded = (first.count..<size).reduce(magnitude) { magnitude, _ in magnitude * 10 }
        return padded > limit.magnitude ? limit : nil
    }

    /// The number of digits of `Int.max` and `Int.min`.
    private static let longestInt = 19

    /// Returns the value with one more digit, or `nil` if it overflows. A negative number is built from negative
    /// digits, since `Int.min` has no positive counterpart.
    private func appending(_ digit: Int, to value: Int) -> Int? {
        let (product, productOverflows) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflows) = product.addingReportingOverflow(isNegative ? -digit : digit)
        return productOverflows || overflows ? nil : sum
    }
}
