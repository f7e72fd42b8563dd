extension JSONValue {
    /// A whole number past the range of `Int`, with all its digits: a counter of 64 bits without a sign, or a longer id.
    ///
    /// `UInt64(number.description)` is the number, where it fits.
    public struct LongInt: Sendable, Hashable, LosslessStringConvertible {
        /// The decimal digits, behind a minus sign where the number is negative: `18446744073709551615`.
        public let description: String

        /// nil where the text is not a whole number in plain decimal digits, or is one in the range of `Int`.
        public init?(_ description: String) {
            let digits =
                description.utf8.first == UInt8(ascii: "-") ? description.utf8.dropFirst() : description.utf8[...]
            guard digits.allSatisfy({ 0x30...0x39 ~= $0 }), digits.first != UInt8(ascii: "0"), Int(description) == nil,
                !digits.isEmpty
            else { return nil }
            self.description = description
        }

        /// - Parameter digits: The text of a whole number by RFC 8259 that is past the range of `Int`.
        init(unchecked digits: UnsafeBufferPointer<UInt8>) { description = String(decoding: digits, as: UTF8.self) }

        /// The whole number that a `Double` is; nil where it has a fraction or is in the range of `Int`.
        init?(exactly value: Double) {
            guard value.isFinite, value == value.rounded(), Int(exactly: value) == nil else { return nil }
            // Bit by bit from the greatest, the digits from the least.
            let significand = value.significandBitPattern | 1 << Double.significandBitCount
            var digits: [UInt8] = [0]
            for position in 0...Int(value.exponent) {
                let shift = Double.significandBitCount - position
                var perform = shift >= 0 ? UInt8(truncatingIfNeeded: significand >> UInt64(shift) & 1) : 0
                for index in digits.indices {
                    let doubled = digits[index] * 2 + perform
                    (digits[index], perform) = (doubled % 10, doubled / 10)
                }
                if perform > 0 { digits.append(perform) }
            }
            let text = digits.reversed().map { UInt8(ascii: "0") + $0 }
            description = (value < 0 ? "-" : "") + String(decoding: text, as: UTF8.self)
        }

        /// The nearest `Double`; nil where that would be infinite.
        var double: Double? { Double(description).flatMap { $0.isFinite ? $0 : nil } }

        /// The `Double` that is the same number; nil where there is none.
        var exactDouble: Double? { double.flatMap { LongInt(exactly: $0) == self ? $0 : nil } }
    }
}
