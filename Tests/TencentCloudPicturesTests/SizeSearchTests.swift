import Foundation
import Testing

@testable import TencentCloudPictures

@Suite struct SizeSearchTests {
    /// Searches with an encoder whose sizes are known.
    private func search(
        limit: Int, from guess: Double, size: (Double) -> Double
    ) throws -> (outcome: SizeSearch.Outcome, sizes: [Int]) {
        var sizes: [Int] = []
        let search = SizeSearch(range: -4...0, slope: 0.65, steepestSlope: 1, limit: limit)
        let outcome = try search.run(from: guess) { setting throws(PictureError) in
            #expect(-4...0 ~= setting)
            sizes.append(Int(size(setting)))
            return sizes.last ?? 0
        }
        return (outcome, sizes)
    }

    @Test(arguments: [0.3, 0.5, 0.65, 0.8, 0.95], [0.2, 0.4, 0.8])
    func `a size that follows a line is found in few steps`(slope: Double, share: Double) throws {
        let largest = 1_000_000.0
        let limit = Int(largest * exp(-4 * slope * share))
        let (outcome, sizes) = try search(limit: limit, from: -1) { largest * exp($0 * slope) }
        guard case .found = outcome else { return #expect(Bool(false), "\(sizes)") }
        let last = try #require(sizes.last)
        #expect(last <= limit && Double(last) >= Double(limit) * 0.97)
        #expect(sizes.count <= 4)
    }

    @Test func `a curve is followed`() throws {
        for share in stride(from: 0.2, to: 0.9, by: 0.05) {
            let (outcome, sizes) = try search(limit: Int(1_000_000 * share), from: -3) {
                1_000_000 * exp(-0.12 * $0 * $0)
            }
            guard case .found = outcome, sizes.count <= 6 else { return #expect(Bool(false), "\(share) \(sizes)") }
            #expect(sizes.contains { $0 <= Int(1_000_000 * share) })
        }
    }

    @Test func `where the size jumps, the largest size that fits is taken`() throws {
        let (outcome, sizes) = try search(limit: 500, from: -1) { $0 < -2 ? 300 : 900 }
        guard case .found = outcome else { return #expect(Bool(false)) }
        #expect(sizes.contains(300))
        #expect(sizes.count <= 6)
    }

    @Test func `if everything fits, the upper end of the range is taken`() throws {
        let (outcome, sizes) = try search(limit: 5000, from: -1) { 1000 * exp($0 * 0.5) }
        guard case .found = outcome else { return #expect(Bool(false)) }
        #expect(sizes.last == 1000)
        #expect(sizes.count <= 3)
    }

    @Test func `what can never fit is not tried further`() throws {
        let (outcome, sizes) = try search(limit: 10, from: -1) { 100_000 * exp($0 * 0.5) }
        guard case .tooLarge = outcome else { return #expect(Bool(false)) }
        #expect(sizes.count == 1)
    }

    @Test func `a guess outside of the range is moved into it`() throws {
        let (outcome, sizes) = try search(limit: 10_000, from: -100) { 20_000 * exp($0 * 0.5) }
        guard case .found = outcome else { return #expect(Bool(false)) }
        #expect(sizes.count <= 4)
    }

    @Test func `the factor of a narrow picture is that of its longer side`() {
        let narrow = PixelSize(width: 1, height: 10_611)
        #expect(narrow.scale(of: PixelSize(width: 1, height: 60_000)) == 0.17685)
        #expect(narrow.turned.scale(of: PixelSize(width: 60_000, height: 1)) == 0.17685)
    }
}
