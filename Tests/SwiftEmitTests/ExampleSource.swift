import APIModel

@testable import SwiftEmit

/// Swift code that builds the requests of all examples as the snippets in the docs do, and reads their responses.
enum ExampleSource {
    static func text(of cases: [(name: String, api: API)]) -> String {
        var code = CodePrinter()
        code.print("// Recorded by GoldenTests from the examples of the golden cases.\n")
        code.print("import TencentCloudCore")
        code.blank()
        code.block("extension RecordedExample") { code in
            var index = 0
            for (name, api) in cases {
                for service in api.services {
                    for action in service.actions {
                        for example in action.examples {
                            index += 1
                            emit(example, index, Place(name: name, service: service, action: action), to: &code)
                        }
                    }
                }
            }
            code.blank()
            code.block("static func all() throws -> [RecordedExample]") { code in
                code.print("var all: [RecordedExample] = []")
                for number in 1..<index + 1 { code.print("all.append(try example\(number)())") }
                code.print("return all")
            }
        }
        return code.text
    }

    private struct Place {
        let name: String
        let service: Service
        let action: Action
    }

    private static func emit(_ example: Example, _ index: Int, _ place: Place, to code: inout CodePrinter) {
        let snippet = ExampleSnippet(action: place.action, service: place.service)
        let title = SwiftLiteral.string("\(place.name), \(place.action.wireName): \(example.title)")
        code.blank()
        code.block("private static func example\(index)() throws -> RecordedExample") { code in
            for line in snippet.request(example).prefixed("let request = ").lines(width: code.room) { code.print(line) }
            emitConstant("requestJSON", SwiftLiteral.string(example.request.json), to: &code)
            if let response = example.response {
                let type = "\(place.service.swiftName).\(place.action.response.name.swift)"
                emitConstant("responseJSON", SwiftLiteral.string(response.json), to: &code)
                code.print("let response = try RecordedExample.read(\(type).self, from: responseJSON)")
            }
            let arguments = [title, "request", "requestJSON", example.response == nil ? "nil" : "response"]
            code.list("return RecordedExample(", arguments, ")", closing: .afterLastItem)
        }
    }

    private static func emitConstant(_ name: String, _ literal: String, to code: inout CodePrinter) {
        let line = "let \(name) = \(literal)"
        code.print(line.columns <= code.room ? line : "let \(name) =\n    \(literal)")
    }
}
