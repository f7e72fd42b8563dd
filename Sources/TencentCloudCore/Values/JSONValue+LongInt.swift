extension JSONValue {
    /// An integer outside of the range of `Int`, with all its digits, such as an unsigned 64-bit counter or a longer
    /// id.
    ///
    /// If it is in the range of `UInt64`, `UInt64(number.description)` returns it.
    public struct LongInt: Sendable, Hashable, LosslessStringConvertible {
        /// The decimal digits, after a minus sign if the number is negative: `18446744073709551615`.
        public let description: String

        /// Creates a number from its decimal digits; returns `nil` if the text contains anything else, has leading
        /// zeros, or is a number in the range of `Int`.
        public init?(_ description: String) {
            let digits =
                description.utf8.first == UInt8(ascii: "-") ? description.utf8.dropFirst() : description.utf8[...]
            guard digits.allSatisfy({ 0x30...0x39 ~= $0 }), digits.first != UInt8(ascii: "0"), Int(description) == nil,
                !digits.isEmpty
            else { return nil }
            self.description = description
        }

        /// Creates a number from text that has been checked.
        /// - Parameter digits: The text of an integer (RFC 8259) outside of the range of `Int`.
        init(unchecked digits: UnsafeBufferPointer<UInt8>) { description = String(decoding: digits, as: UTF8.self) }

        /// Creates the integer that a `Double` represents; returns `nil` if it has a fraction, is not finite, or is in
        /// the range of `Int`.
        init?(exactly value: Double) {
            guard value.isFinite, value == value.rounded(), Int(exactly: value) == nil else { return nil }
            // The bits come from the most significant one on, and each doubles the digits, the least significant one
            // first.
            let significand = value.significandBitPattern | 1 << Double.significandBitCount
            var digits: [UInt8] = [0]
            for position in 0...Int(value.exponent) {
                let shift = Double.significandBitCount - position
                var carry = shift >= 0 ? UInt8(truncatingIfNeeded: significand >> UInt64(shift) & 1) : 0
                for index in digits.indices {
                    let doubled = digits[index] * 2 + carry
                    (digits[index], carry) = (doubled % 10, doubled / 10)
                }
                if carry > 0 { digits.append(carry) }
            }
            let text = digits.reversed().map { UInt8(ascii: "0") + $0 }
            description = (value < 0 ? "-" : "") + String(decoding: text, as: UTF8.self)
        }

        /// The nearest `Double`; `nil` if that is infinite.
        var double: Double? { Double(description).flatMap { $0.isFinite ? $0 : nil } }

        /// The `Double` that represents exactly this number; `nil` if there is none.
        var exactDouble: Double? { double.flatMap { LongInt(exactly: $0) == self ? $0 : nil } }
    }
}
