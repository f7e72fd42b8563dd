import Testing

@testable import APISpec

@Suite struct ByteSearchTests {
    @Test func `the first is found wherever it stands`() {
        for count in 0..<40 {
            for place in 0..<count {
                // Neighbours that differ in one bit are what borrowing between bytes would mistake.
                var bytes = [UInt8](repeating: 0x22, count: count)
                bytes[place] = 0x23
                if place + 1 < count { bytes[place + 1] = 0x23 }
                bytes.withUnsafeBufferPointer { bytes in
                    for start in 0...place {
                        #expect(ByteSearch.firstIndex(of: 0x23, in: bytes, from: start) == place)
                    }
                    #expect(ByteSearch.firstIndex(of: 0x24, in: bytes, from: 0) == nil)
                }
            }
        }
        [].withUnsafeBufferPointer { #expect(ByteSearch.firstIndex(of: 0, in: $0, from: 0) == nil) }
    }
}
