import TencentCloudPictures
import Testing

@Suite struct Base64SizeTests {
    @Test func `a size is that of the text, of which four characters hold three bytes`() {
        #expect(Base64Size.mebibytes(7).bytes == 7_340_032)
        #expect(Base64Size.mebibytes(7).fileSize == 5_505_024)
        #expect(Base64Size.kibibytes(0.5).bytes == 512)
        #expect(Base64Size.bytes(7).fileSize == 3)
    }

    @Test func `numbers outside of the integers become the nearest size`() {
        #expect(Base64Size.mebibytes(.nan).bytes == 0)
        #expect(Base64Size.mebibytes(-1).bytes == 0)
        #expect(Base64Size.mebibytes(.infinity).bytes == .max)
        #expect(Base64Size.bytes(-1).bytes == 0)
    }
}
