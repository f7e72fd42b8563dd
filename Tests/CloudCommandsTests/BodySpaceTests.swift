import Foundation
import Testing

@testable import CloudCommands

@Suite("The space of files in the body of a request")
struct BodySpaceTests {
    /// The space that is left for other parameters, in bytes.
    private static let others = 16 << 10

    private func argument(_ name: String, bytes: Int) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jpg")
        try Data(count: bytes).write(to: file)
        return "\(name)=@\(file.path)"
    }

    @Test func `one file has the whole body besides the other parameters`() throws {
        let picture = try argument("ImageBase64", bytes: 9000)
        #expect(BodySpace(of: [picture]).share(of: 5000 + Self.others) == 5000)
        #expect(BodySpace(of: [picture, "Side=1"], besides: 94).share(of: 5000 + Self.others) == 4900)
    }

    @Test func `two large files share the body, and a small one leaves its rest to the other`() throws {
        let (large, larger) = (try argument("A", bytes: 9000), try argument("B", bytes: 30_000))
        #expect(BodySpace(of: [larger, large]).share(of: 5000 + Self.others) == 2500)
        // The text of 9,000 bytes has 12,000.
        #expect(BodySpace(of: [larger, large]).share(of: 30_000 + Self.others) == 18_000)
        #expect(BodySpace(of: [larger, large]).share(of: 60_000 + Self.others) >= 40_000)
    }

    @Test func `a body that the other parameters fill has no space`() throws {
        #expect(BodySpace(of: [try argument("A", bytes: 10)]).share(of: 1000) == 0)
    }
}
