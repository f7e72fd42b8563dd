import APIModel
import APISpec
import Testing

@testable import SwiftEmit

@Suite("Width of generated lines")
struct LineWidthTests {
    /// A service in which every list is longer than a line, and every word is short enough for one. Names of each length
    /// move all commas and brackets over the end of the line.
    /// - Parameter length: Letters that every name has more than it needs. With more than 35, lines that hold a name twice
    ///   and cannot be broken no longer fit.
    private func spec(_ length: Int) -> String {
        let tail = String(repeating: "x", count: length)
        let words = "Lends and takes back books or 借书和还书。 "
        let text = String(repeating: words, count: 1 + length / 4)
        let parameters = (1...6).map {
            "  P\($0)\(tail): {type: Integer, minimum: 1, maximum: 10000000, description: \(text)}"
        }
        let members = (1...6).map {
            "      M\($0)\(tail): {type: Array of Float, required: true, description: \(text)}"
        }
        let regions = "[ap-guangzhou, ap-beijing, ap-shanghai, ap-nanjing, ap-chengdu, ap-tokyo, xx-\(tail)]"
        return """
            Service: library
            Version: 2026-01-31
            name: Library
            title: \(text)
            description: \(text)
            Regions: \(regions)
            errors: {FailedOperation.A\(tail): {meaning: \(text), advice: \(text)}, LimitExceeded: \(text)}
            types:
              T\(tail):
                description: \(text)
                members:
            \(members.joined(separator: "\n"))
            ---
            Action: Lend\(tail)
            summary: \(text)
            description: \(text)
            Regions: \(regions)
            idempotent: true
            errors: [FailedOperation.A\(tail), LimitExceeded]
            parameters:
            \(parameters.joined(separator: "\n"))
              Thing: {type: Array of T\(tail), required: true, minItems: 1, maxItems: 10000}
              Kind\(tail): {type: String, enum: {A\(tail): \(text), B: \(text)}, maxLength: 100}
              Old\(tail): {type: Boolean, deprecated: Use Thing.}
            require: [{anyOf: [\((1...6).map { "P\($0)\(tail)" }.joined(separator: ", "))]}]
            response:
              Things\(tail): {type: Array of T\(tail), required: true, description: \(text)}
              Next\(tail): {type: Timestamp, format: datetime, description: \(text)}
            examples:
              - title: Lend
                request:
                  P1\(tail): 1
                  P2\(tail): 20
                  Thing: [{M1\(tail): [1, 2], M2\(tail): [1, 2], M3\(tail): [], M4\(tail): [], M5\(tail): [], M6\(tail): []}]
                  Kind\(tail): A\(tail)

            """
    }

    @Test(arguments: 1...35)
    func `no line is too long that could be broken`(_ length: Int) throws {
        let input = SpecInput(path: "library.yaml", name: "specs/library.yaml", bytes: Array(spec(length).utf8))
        let (api, diagnostics) = readSpecs([input])
        #expect(diagnostics.map(\.description) == [])
        let files = SwiftEmitter(access: .public).files(for: try #require(api))
        let lines = files.flatMap { $0.text.split(separator: "\n") }
        #expect(lines.count > 200)
        for line in lines { #expect(line.unicodeScalars.count <= CodePrinter.width, "\(line)") }
        let longest = lines.map(\.unicodeScalars.count).max() ?? 0
        #expect(longest > CodePrinter.width - 20, "the names reach the end of no line: the test proves nothing")
    }
}
