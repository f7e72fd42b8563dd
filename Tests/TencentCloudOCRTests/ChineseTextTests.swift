import APIModel
import Testing

/// The Chinese reference contains no English text: every text in the specs of OCR is in both languages.
@Suite struct ChineseTextTests {
    @Test func `every text of OCR is in both languages`() throws {
        for service in try Repository.api().services {
            expectBoth(service.texts, of: service.swiftName)
            for group in service.groups { expectBoth(group.title, group.chineseTitle, of: group.key) }
            for error in service.errors {
                expectBoth(error.description, error.chineseDescription, of: error.code)
                expectBoth(error.advice, error.chineseAdvice, of: "\(error.code), advice")
            }
            for type in service.types { expectBoth(type) }
            for action in service.actions {
                expectBoth(action.texts.title, action.texts.chineseTitle, of: action.wireName)
                expectBoth(action.texts.summary, action.texts.chineseSummary, of: action.wireName)
                expectBoth(action.texts.description, action.texts.chineseDescription, of: action.wireName)
                expectBoth(action.request)
                expectBoth(action.response)
                for example in action.examples {
                    expectBoth(example.title, example.chineseTitle, of: "an example of \(action.wireName)")
                }
            }
        }
    }

    private func expectBoth(_ type: ObjectType) {
        expectBoth(type.texts, of: type.origin.element)
        for member in type.members {
            let name = member.origin.element
            expectBoth(member.texts, of: name)
            expectBoth(member.deprecation?.reason, member.deprecation?.chineseReason, of: "\(name), deprecated")
            for known in member.enumeration?.values ?? [] {
                expectBoth(known.meaning, known.chineseMeaning, of: "\(name), \(known.value.displayText)")
            }
        }
    }

    private func expectBoth(_ texts: Texts, of name: String) {
        expectBoth(texts.title, texts.chineseTitle, of: name)
        expectBoth(texts.description, texts.chineseDescription, of: name)
    }

    private func expectBoth(_ english: String?, _ chinese: String?, of name: String) {
        #expect((english == nil) == (chinese == nil), "\(name)")
        if let chinese {
            #expect(chinese.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(name): \(chinese)")
        }
    }
}
