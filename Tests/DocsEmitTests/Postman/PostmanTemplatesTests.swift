import Foundation
import SwiftEmit
import Testing

@testable import PostmanEmit

@Suite("Templates of Postman")
struct PostmanTemplatesTests {
    @Test(arguments: [true, false])
    func `the built-in script is filled for services of the vendor and for others`(isOfVendor: Bool) {
        let texts = PostmanTexts(PostmanTemplates(), isOfVendor: isOfVendor)
        #expect(!texts.preRequest.contains("{{tcgen."))
        #expect(
            texts.preRequest.contains(
                isOfVendor
                    ? "choose one of the Tencent Cloud environments and set"
                    : "choose the environment generated with this collection and set"))
        #expect(texts.preRequest.contains("(console: Access Management, API keys)") == isOfVendor)
        // A variable of Postman in a comment.
        #expect(texts.preRequest.contains("{{$guid}}"))
        #expect(texts.howTo.contains("four Tencent Cloud environments") == isOfVendor)
    }

    @Test func `the hash functions have the indentation of their placeholder, and empty lines have none`() throws {
        var templates = PostmanTemplates()
        templates.preRequest = try Template.load("run(function () {\n    {{ tcgen.hashes }}\n\n    go();\n});").get()
        templates.hashes = "var a;\r\n\r\nif (a) {\r\n  b();\r\n}\r\n"
        templates.test = "check();"
        let texts = PostmanTexts(templates, isOfVendor: false)
        #expect(
            texts.preRequest == """
                run(function () {
                    var a;

                    if (a) {
                      b();
                    }

                    go();
                });

                """)
        let events = String(decoding: PostmanCollection.Fixed(texts).events, as: UTF8.self)
        let json = try JSONSerialization.jsonObject(with: Data(events.utf8)) as? [[String: Any]]
        let lines = json?.map { ($0["script"] as? [String: Any])?["exec"] as? [String] }
        #expect(lines?.map { $0?.last } == ["});", "check();"])
        #expect(lines?.map { $0?.count } == [9, 1])
    }
}
