import APISpec
import SwiftEmit

extension CodePrinter {
    /// Prints the runtime's constants.
    mutating func errorConstants(_ errors: [ErrorEntry]) {
        print(
            """
            //
            // The error codes that every service can return.
            // Source: API 3.0, "Common error codes".

            """)
        block("extension ErrorCode") { code in
            for error in errors where error.form == .code {
                code.doc { $0.text("`\(error.name)`: \(error.description.english)") }
                code.computed(
                    "public static var \(SwiftNames.errorConstant(error.name)): ErrorCode",
                    SwiftLiteral.string(error.name))
            }
        }
    }

    /// Prints the runtime's advice and facts, in the form that `ErrorCode+Catalogue.swift` looks them up.
    mutating func errorCatalogue(_ errors: [ErrorEntry]) {
        print("// swift-format-ignore-file\n")
        doc { $0.text("The advice on error codes and their facts. `ErrorCode` looks them up.") }
        block("enum ErrorCatalogue") { code in
            code.doc { $0.text("Next steps by error code.") }
            code.entries("static let nextSteps: [String: String] =", errors.filter { $0.form == .code }) { error in
                "\(SwiftLiteral.string(error.name)): \(SwiftLiteral.string(error.nextStep ?? error.advice.english))"
            }
            code.blank()
            code.doc { $0.text("Codes whose next step is also that of each code that begins with them and a dot.") }
            code.entries("static let coversSubcodes: Set<String> =", errors.filter(\.coversSubcodes)) {
                SwiftLiteral.string($0.name)
            }
            code.blank()
            code.doc { $0.text("Next steps by the end of error codes. The first one that matches applies.") }
            code.entries(
                "static let endings: [(ending: String, nextStep: String)] =", errors.filter { $0.form == .ending }
            ) { error in
                "(\(SwiftLiteral.string(error.name)), \(SwiftLiteral.string(error.nextStep ?? error.advice.english)))"
            }
            for fact in ErrorFact.allCases {
                code.blank()
                code.doc { $0.text(fact.meaning) }
                code.entries("static let \(fact): Set<String> =", errors.filter { $0.facts.contains(fact) }) {
                    SwiftLiteral.string($0.name)
                }
            }
        }
    }

    /// Prints the advice of the reference, in both languages.
    mutating func errorFamilies(_ errors: [ErrorEntry]) {
        print("// swift-format-ignore-file\n")
        block("extension ErrorFamily") { code in
            code.doc { $0.text("Codes that any action can return. Source: API 3.0, \"Common error codes\".") }
            code.families("common", errors.filter(\.isListed))
            code.blank()
            code.doc { $0.text("Other codes, and parts before the first dot of codes that services define.") }
            code.families("further", errors.filter { $0.form != .ending && !$0.isListed })
            code.blank()
            code.doc { $0.text("Suffixes of codes that services define themselves. Their meaning is in the specs.") }
            code.families("endings", errors.filter { $0.form == .ending })
        }
    }

    private mutating func families(_ name: String, _ errors: [ErrorEntry]) {
        entries("static let \(name): [ErrorFamily] =", errors) { error in
            let arguments = [
                ("code", error.name), ("english", error.description.english),
                ("englishAdvice", error.advice.english), ("chinese", error.description.chinese),
                ("chineseAdvice", error.advice.chinese),
            ]
            var lines = arguments.map { "    \($0.0): \(SwiftLiteral.string($0.1))" }
            if error.coversSubcodes { lines.append("    coversSubcodes: true") }
            return "ErrorFamily(\n\(lines.joined(separator: ",\n")))"
        }
    }

    private mutating func entries(
        _ head: String, _ errors: [ErrorEntry], _ entry: (ErrorEntry) -> String
    ) {
        print("\(head) [")
        indent { code in
            for error in errors { code.print(entry(error) + ",") }
        }
        print("]")
    }
}

extension ErrorFact {
    /// The doc comment of the codes that have the fact.
    fileprivate var meaning: String {
        switch self {
        case .throttling: "Codes with which the server refuses a request because there were too many."
        case .temporary: "Codes after which the same request may succeed, after a pause."
        case .notExecuted: "Codes with which the server refuses a request before the action begins."
        }
    }
}
