/// Reads a size in bytes, written with its unit, such as `7 MiB`.
enum ByteSize {
    static let units: [(name: String, bytes: Int)] = [
        ("B", 1), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000),
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30),
    ]

    enum Failure: Error {
        case notASize
        case tooLarge
        case unknownUnit(String)
    }

    static func bytes(_ text: String) throws(Failure) -> Int {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var unit = text.dropFirst(digits.count)
        guard PlainScalar.isInteger(String(digits)), digits != "0", unit.first != "." else { throw .notASize }
        if unit.first == " " { unit = unit.dropFirst() }
        guard let factor = units.first(where: { $0.name.utf8.elementsEqual(unit.utf8) })?.bytes else {
            throw .unknownUnit(String(unit))
        }
        guard let (bytes, overflow) = Int(digits)?.multipliedReportingOverflow(by: factor), !overflow else {
            throw .tooLarge
        }
        return bytes
    }
}
