/// Reads a size in pixels, written as width and height: `500 x 800`.
enum PixelText {
    /// The longest side that can be written, which is that of a JPEG file.
    private static let longestSide = 65_535

    /// Returns the size, or `nil` if the text is not one.
    static func pixels(_ text: String) -> (width: Int, height: Int)? {
        let sides = text.split(separator: " ", omittingEmptySubsequences: false)
        guard sides.count == 3, sides[1] == "x", let width = side(sides[0]), let height = side(sides[2]) else {
            return nil
        }
        return (width, height)
    }

    private static func side(_ text: Substring) -> Int? {
        guard PlainScalar.isInteger(String(text)), let side = Int(text), (1...longestSide).contains(side) else {
            return nil
        }
        return side
    }
}
