import APIModel
import APISpec
import Foundation
import Testing

@testable import PolicyEmit

/// Specs and policies for the tests of this folder.
enum Samples {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The shipped specs of OCR, read once.
    static func ocr() throws -> API { try shipped.get() }

    private static let shipped = Result {
        try api(
            SpecFiles.read([repository.appendingPathComponent("specs/ocr").path]) { Issue.record("skipped: \($0)") })
    }

    /// Specs written in a test, as one file.
    static func api(_ text: String) throws -> API {
        try api([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(text.utf8))])
    }

    private static func api(_ inputs: [SpecInput]) throws -> API {
        let (api, diagnostics) = readSpecs(inputs)
        return try #require(api, "\(diagnostics.map(\.description).joined(separator: "\n"))")
    }

    /// Names as `tcgen policy --actions` takes them.
    static func uses(_ names: String...) -> [ActionUse] {
        names.map { name in
            let parts = name.split(separator: ":").map(String.init)
            return parts.count == 2 ? .named(service: parts[0], action: parts[1]) : .named(service: nil, action: name)
        }
    }

    static func policy(_ text: String) throws -> WrittenPolicy {
        let (policy, diagnostics) = WrittenPolicy.read(Array(text.utf8), path: "p.json")
        return try #require(policy, "\(diagnostics.map(\.description).joined(separator: "\n"))")
    }

    /// A statement about actions and resources, each a text or a list of texts as JSON.
    static func statement(_ action: String, _ resource: String = #""*""#, effect: String = "allow", more: String = "")
        -> String
    {
        #"{"effect": "\#(effect)", "action": \#(action), "resource": \#(resource)\#(more)}"#
    }

    static func policy(of statements: String...) -> String {
        #"{"version": "2.0", "statement": [\#(statements.joined(separator: ", "))]}"#
    }
}

/// The grammar of policies, written a second time for the tests. Source: "Syntax Structure", CAM documentation 10604.
struct PolicyGrammar {
    /// Returns the pairs of actions and resources that a policy allows, or throws if it is none.
    static func pairs(of text: String) throws -> Set<String> {
        let policy = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(policy.keys) == ["version", "statement"])
        #expect(policy["version"] as? String == "2.0")
        let statements = try #require(policy["statement"] as? [[String: Any]])
        #expect(!statements.isEmpty)
        var pairs: Set<String> = []
        for statement in statements {
            #expect(Set(statement.keys) == ["effect", "action", "resource"])
            #expect(statement["effect"] as? String == "allow")
            let actions = try #require(statement["action"] as? [String])
            let resources = try #require(statement["resource"] as? [String])
            #expect(!actions.isEmpty && !resources.isEmpty)
            #expect(actions == actions.sorted() && Set(actions).count == actions.count)
            for action in actions {
                #expect(action.wholeMatch(of: /[a-z][a-z0-9]*:[A-Za-z][A-Za-z0-9_]*/) != nil, "\(action)")
                for resource in resources {
                    #expect(resource == "*" || resource.wholeMatch(of: /qcs:[^:]*:[^:]+:[^:]*:[^:]*:.+/) != nil)
                    #expect(pairs.insert("\(action) \(resource)").inserted, "twice: \(action) \(resource)")
                }
            }
        }
        return pairs
    }
}
