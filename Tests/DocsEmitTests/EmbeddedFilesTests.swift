import DocsEmit
import GoldenSupport
import PostmanEmit
import Reference
import Testing

@Suite("Embedded files")
struct EmbeddedFilesTests {
    @Test func `the HTML of Templates is embedded`() throws {
        try expectEmbedded(EmbeddedHTML.all, folder: "html")
    }

    @Test func `the guides of Templates are embedded`() throws {
        try expectEmbedded(EmbeddedGuides.all, folder: "guides")
    }

    @Test func `the Postman scripts and texts of Templates are embedded`() throws {
        try expectEmbedded(EmbeddedPostman.all, folder: "postman")
    }
}
