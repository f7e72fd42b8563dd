/// Converts the numbers of a JSON text. The bytes must be a number by RFC 8259; otherwise the result is not specified.
enum JSONNumber {
    /// Returns an integer in the range of `Int`, however it is written: `12`, `12.0`, `1.2e1`.
    static func int(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let isNegative = text.first == UInt8(ascii: "-")
        guard text.count > (isNegative ? 1 : 0) else { return nil }
        var magnitude: UInt = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return JSONDecimal(text)?.int }
            let (product, productOverflows) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = product.addingReportingOverflow(UInt(digit))
            if productOverflows || overflows { return nil }
            magnitude = sum
        }
        if isNegative { return magnitude <= Int.min.magnitude ? Int(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int(exactly: magnitude)
    }

    /// Returns `Int.max` or `Int.min` if the text is a number past that one, or `nil` otherwise, also if it is not a
    /// number.
    static func nearestInt(_ text: UnsafeBufferPointer<UInt8>) -> Int? { JSONDecimal(text)?.nearestInt }

    /// Returns the integer that a `Double` is written as, or `nil` if it is not an `Int`. The text of a `Double` has no
    /// more digits than it needs.
    static func int(writtenAs value: Double) -> Int? {
        var text = value.description
        return text.withUTF8 { int($0) }
    }

    /// Returns the nearest `Double`, or `nil` if that is infinite.
    static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        if let value = shortDecimal(text) { return value }
        // Swift's `Double` accepts more than JSON: `0x10`, `inf`, `+1`.
        guard let first = text.first, first == UInt8(ascii: "-") || isDigit(first), !text.contains(where: isLetterButE)
        else { return nil }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetterButE(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "A") && byte | 0x20 != UInt8(ascii: "e")
    }

    /// The powers of ten that a `Double` represents exactly.
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Returns a number of at most 15 digits without an exponent, or `nil` for any other. It is one division of two
    /// exact numbers, which rounds once (Clinger, "How to Read Floating Point Numbers Accurately", 1990).
    private static func shortDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard let first = text.first, text.count <= 17 else { return nil }
        var digits = 0
        var mantissa = 0
        var point: Int?
        let isNegative = first == UInt8(ascii: "-")
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                mantissa = mantissa &* 10 &+ Int(digit)
                digits &+= 1
            } else if byte == UInt8(ascii: "."), point == nil, digits > 0 {
                point = digits
            } else {
                return nil
            }
        }
        guard digits > 0, digits <= 15, point != digits else { return nil }
        let value = Double(mantissa) / powers[digits &- (point ?? digits)]
        return isNegative ? -value : value
    }

    /// Returns the text without spaces around it, which handwritten strings of numbers may have.
    static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var text = text[...]
        while text.first == 0x20 { text.removeFirst() }
        while text.last == 0x20 { text.removeLast() }
        return UnsafeBufferPointer(rebasing: text)
    }
}
