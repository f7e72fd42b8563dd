extension String {
    private static let awkwardScalars: [ClosedRange<UInt32>] = [
        0x00...0x1f, 0x20...0x7e, 0x20...0x7e, 0x7f...0xff, 0x300...0x36f, 0x4e00...0x9fff, 0x2028...0x2029,
        0x1f300...0x1f64f, 0xfff0...0xffff, 0x10fff0...0x10ffff,
    ]

    /// A short text that is awkward to write and to sign: control characters, marks that join, ends of planes.
    package static func awkward(using generator: inout SplitMix64) -> String {
        var text = UnicodeScalarView()
        for _ in 0..<generator.next() % 24 {
            guard let range = awkwardScalars.randomElement(using: &generator) else { continue }
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
        }
        return String(text)
    }
}
