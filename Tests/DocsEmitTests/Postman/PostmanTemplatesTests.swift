import APIModel
import Foundation
import Reference
import SwiftEmit
import Testing

@testable import PostmanEmit

@Suite("Templates of Postman")
struct PostmanTemplatesTests {
    @Test(arguments: [true, false], Language.allCases)
    func `the built-in scripts are filled for services of the vendor and for others`(
        isOfVendor: Bool, language: Language
    ) {
        let texts = PostmanTexts(PostmanTemplates(), in: language, isOfVendor: isOfVendor)
        let test = texts.test(advisingOn: [])
        #expect(!texts.preRequest.contains("{{tcgen."))
        #expect(!test.contains("{{tcgen."))
        #expect(
            texts.preRequest.contains(
                isOfVendor
                    ? language.pick("choose one of the Tencent Cloud environments and set", "请选择一个腾讯云环境，")
                    : language.pick("choose the environment generated with this collection and set", "请选择与此集合一同生成的环境，"))
        )
        #expect(
            texts.preRequest.contains(language.pick("(console: Access Management, API keys)", "（控制台：访问管理"))
                == isOfVendor)
        // A variable of Postman in a comment.
        #expect(texts.preRequest.contains("{{$guid}}"))
        #expect(texts.howTo.contains(language.pick("four Tencent Cloud environments", "四个腾讯云环境")) == isOfVendor)
        #expect(texts.files.contains("base64 -w0 card.jpg"))
        #expect(test.contains(language.pick("\"The call succeeded\"", "\"调用成功\"")))
    }

    @Test func `files of a user replace the built-in ones, indented like their placeholders`() throws {
        var templates = PostmanTemplates()
        templates.preRequest = try Template.load("run(function () {\n    {{ tcgen.hashes }}\n\n    go();\n});").get()
        templates.hashes = "var a;\r\n\r\nif (a) {\r\n  b();\r\n}\r\n"
        templates.test = try Template.load("{{tcgen.messages}}\n  {{tcgen.advice}}").get()
        templates.english.messages = try Template.load("var messages = \"{{tcgen.host}}\";").get()
        templates.english.howToForOwnService = "# Mine"
        let texts = PostmanTexts(templates, in: .english, isOfVendor: false)
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
        #expect(
            texts.test(advisingOn: []) == """
                var messages = "api.example.com";
                  // The advice on each error code.
                  var advice = {};

                """)
        #expect(texts.howTo == "# Mine")
        #expect(PostmanTexts(templates, in: .chinese, isOfVendor: false).howTo != "# Mine")
    }

    @Test func `the lines of a script become a list`() throws {
        var json = JSONPrinter(.lines)
        json.script("test", "a();\r\n\n  b(\"é\");\n\n")
        let event = try #require(
            try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        #expect(event["listen"] as? String == "test")
        #expect((event["script"] as? [String: Any])?["exec"] as? [String] == ["a();", "", "  b(\"é\");"])
    }
}
