import Testing

@testable import TCCLIImport

@Suite struct JSONTreeTests {
    private func failure(_ bytes: [UInt8]) -> JSONTree.Failure? {
        bytes.withUnsafeBufferPointer { bytes in
            do throws(JSONTree.Failure) {
                _ = try JSONTree(bytes)
                return nil
            } catch {
                return error
            }
        }
    }

    @Test(
        arguments: [
            ("", .endOfText, 0), ("{", .endOfText, 1), ("[1,]", .unexpectedCharacter, 3),
            ("{\"a\":1,}", .unexpectedCharacter, 7),
            ("{a:1}", .unexpectedCharacter, 1), ("01", .badNumber, 1), ("1.", .endOfText, 2), ("-", .endOfText, 1),
            ("nul", .endOfText, 0), ("nuul", .badLiteral, 0), ("\"\\x\"", .badEscape, 1),
            ("\"\\u12G4\"", .badEscape, 1),
            ("\"a\nb\"", .controlCharacter, 2), ("[] []", .trailingText, 3), ("NaN", .unexpectedCharacter, 0),
            ("'a'", .unexpectedCharacter, 0), ("[1 2]", .unexpectedCharacter, 3), ("\"abc", .endOfText, 4),
            (String(repeating: "[", count: 65), .tooDeep, 64),
        ] as [(String, JSONParser.Problem, Int)])
    func `what is no JSON is refused where it shows`(_ text: String, _ problem: JSONParser.Problem, _ offset: Int) {
        #expect(failure(Array(text.utf8)) == JSONTree.Failure(problem: problem, offset: offset))
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xE4, 0xB8, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
        ] as [[UInt8]])
    func `bytes that are not UTF 8 are refused`(_ bytes: [UInt8]) {
        #expect(failure(bytes)?.problem == .notUTF8)
    }

    @Test func `values are found where they are`() throws {
        var text = #"{"a": [1, -2.5e3, true], "b\n": {"c": "\u4e2d\ud83d\ude00\ud800 \/", "d": null}, "e": {}}"#
        try text.withUTF8 { bytes in
            let tree = try JSONTree(bytes)
            var names: [String] = []
            var values: [Int] = []
            tree.forEachMember(of: 0) { key, value in
                names.append(String(decoding: tree.string(key), as: UTF8.self))
                values.append(value)
            }
            #expect(names == ["a", "b\n", "e"])
            var elements: [JSONKind] = []
            tree.forEachElement(of: values[0]) { elements.append(tree.kind($0)) }
            #expect(elements == [.integer, .number, .true])
            let inner = values[1] + 2
            #expect(String(decoding: tree.string(inner), as: UTF8.self) == "中😀\u{FFFD} /")
            #expect(tree.path(to: inner) == "b\n.c")
            #expect(tree.path(to: values[0] + 2) == "a[1]")
            #expect(tree.isEmpty(containerAt: values[2]))
        }
    }
}
