import APIModel
import Foundation
import GoldenSupport
import Testing

@testable import SwiftEmit

/// The types of an app's module that contains generated code.
@Suite("Types of somebody else's module")
struct ForeignTypesTests {
    @Test
    func `a module may have types named like everything that the runtime and generated code name`() throws {
        let generated = try GoldenCase.accepted.flatMap { try $0.files(ending: ".swift") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
        let code = generated.map(Self.withoutTextsAndComments)
        let names = try Self.publicNamesOfRuntime().union(code.flatMap(Self.capitalized)).union(Self.more)
            .subtracting(Self.exceptions)
            .subtracting(code.flatMap(Self.namespaces))
        try #require(names.count > 200)

        let toolchain = try Toolchain()
        let own = names.sorted().enumerated().map { Self.declaration(of: $1, kind: $0) }
        var sources = [try toolchain.write(own.joined(separator: "\n"), to: "App.swift")]
        for (index, text) in generated.enumerated() {
            sources.append(try toolchain.write(text, to: "Generated\(index).swift"))
        }
        let run = try toolchain.swiftc(["-typecheck", "-parse-as-library", "-module-name", "App"], sources)
        #expect(run.succeeded, "\(run.output.prefix(4000))")
    }

    @Test
    func `modules that generated files import may have them, too`() throws {
        let toolchain = try Toolchain()
        let other = try toolchain.write(
            ForeignName.allCases.map { "public enum \($0.rawValue) {}\n" }.joined(), to: "Other.swift")
        let module = try toolchain.swiftc(
            ["-emit-module", "-parse-as-library", "-module-name", "Other", "-o", toolchain.path("Other.swiftmodule")],
            [other])
        try #require(module.succeeded, "\(module.output)")

        var sources: [String] = []
        for name in ["the-kitchen-sink", "types-that-hold-themselves"] {
            let api = try #require(try GoldenCase.named(name, in: "accepted").api().api)
            for file in SwiftEmitter(access: .public, imports: ["Other"]).files(for: api) {
                #expect(file.text.contains("\nimport Other\n"))
                sources.append(try toolchain.write(file.text, to: file.path))
            }
        }
        let run = try toolchain.swiftc(
            ["-typecheck", "-parse-as-library", "-module-name", "App", "-I", toolchain.path("")], sources)
        #expect(run.succeeded, "\(run.output.prefix(4000))")
    }

    @Test
    func `an app whose code belongs to the main actor may use generated code anywhere`() throws {
        let toolchain = try Toolchain()
        let api = try #require(try GoldenCase.named("the-kitchen-sink", in: "accepted").api().api)
        var sources = try SwiftEmitter(access: .internal).files(for: api).map {
            try toolchain.write($0.text, to: $0.path)
        }
        let service = try #require(api.services.first)
        let action = try #require(service.actions.first)
        let codes = service.errors.map { "\(service.swiftName).ErrorCode.\($0.swiftName)" }
        try #require(!codes.isEmpty)
        let constants = action.request.members.flatMap { member in
            let values = member.enumeration?.values.compactMap(\.swiftName) ?? []
            let type = "\(service.swiftName).\(action.request.name.swift).\(member.enumeration?.swiftName ?? "")"
            return values.map { "\(type).\($0)" }
        }
        try #require(!constants.isEmpty)
        sources.append(
            try toolchain.write(
                """
                import TencentCloudCore

                nonisolated let codes: [ErrorCode] = [\(codes.joined(separator: ", "))]
                nonisolated let values = [\(constants.map { "\($0).rawValue" }.joined(separator: ", "))]
                nonisolated let service = \(service.swiftName).Client.service
                nonisolated func wait(for client: \(service.swiftName).Client) -> Any {
                    client.\(action.swiftName)
                }
                """, to: "App.swift"))
        let run = try toolchain.swiftc(
            ["-typecheck", "-parse-as-library", "-module-name", "App", "-default-isolation", "MainActor"], sources)
        #expect(run.succeeded, "\(run.output.prefix(4000))")
    }

    @Test
    func `a namespace has aliases of what is said in it, and of nothing else`() throws {
        let url = Models.member("Url", "url")
        let flags = Models.member("Flags", "flags", .array(.boolean))
        let api = API(services: [
            Models.service(
                types: [Models.object("Flagged", [flags], file: "specs/types.yaml")],
                actions: [Models.action("Read", swiftName: "read", request: [url], file: "specs/Read.yaml")])
        ])
        let files = SwiftEmitter(access: .package).files(for: api)
        let lines = try #require(files.first).text.split(separator: "\n").filter { $0.contains("typealias") }
        #expect(
            lines.map { $0.drop { $0 == " " } } == [
                "package typealias Bool = Swift.Bool",
                "package typealias String = Swift.String",
                "package typealias APIClient = TencentCloudCore.APIClient",
                "package typealias Action = TencentCloudCore.Action",
                "package typealias ActionRequest = TencentCloudCore.ActionRequest",
                "package typealias ActionResponse = TencentCloudCore.ActionResponse",
                "package typealias JSONObject = TencentCloudCore.JSONObject",
                "package typealias JSONWriter = TencentCloudCore.JSONWriter",
                "package typealias RequestModel = TencentCloudCore.RequestModel",
                "package typealias Service = TencentCloudCore.Service",
                "package typealias ServiceClient = TencentCloudCore.ServiceClient",
            ])
    }

    private static func declaration(of name: String, kind: Int) -> String {
        switch kind % 3 {
        case 0: "enum \(name) {}"
        case 1: "struct \(name)<Element> {}"
        default: "protocol \(name) {}"
        }
    }

    /// The names that `docs/writing-specs.md` excludes from a module, and words that Swift does not accept as names.
    private static let exceptions: Set = ["Swift", "TencentCloudCore", "Any", "Self", "Type", "Protocol"]

    /// Names that the compiler uses by itself, for `[T]`, `T?`, literals, `throws`.
    private static let more: Set = [
        "Array", "ArrayLiteralType", "BooleanLiteralType", "Character", "Codable", "Data", "Date", "Decodable",
        "Dictionary", "Encodable", "Equatable", "Error", "ExpressibleByStringLiteral", "Float", "FloatLiteralType",
        "Hashable", "IntegerLiteralType", "Never", "Optional", "RawRepresentable", "Result", "Sendable", "StaticString",
        "StringLiteralType", "Substring", "Task", "UInt", "Void",
    ]

    /// The text outside of braces in the sources.
    private static func publicNamesOfRuntime() throws -> Set<String> {
        let folder = testsFolder.deletingLastPathComponent().appending(path: "Sources/TencentCloudCore")
        let files = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        var names: Set<String> = []
        for case let file as String in files ?? .init() where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let declaration =
                #/(?m)^public (?:final )?(?:actor|class|enum|func|let|protocol|struct|typealias|var) (\w+)/#
            for match in text.matches(of: declaration) { names.insert(String(match.1)) }
        }
        try #require(names.isSuperset(of: ["Action", "Indirect", "SharedModel", "TencentCloudError"]))
        return names
    }

    private static func withoutTextsAndComments(_ code: String) -> String {
        code.replacing(#/(?s)""".*?"""/#, with: "").replacing(#/#".*?"#|"(?:\\.|[^"\\\n])*"|//[^\n]*/#, with: "")
    }

    private static func capitalized(_ code: String) -> [String] {
        code.matches(of: #/\b[A-Z]\w*/#).map { String($0.0) }
    }

    private static func namespaces(_ code: String) -> [String] {
        code.matches(of: #/(?m)^(?:\w+ )?enum (\w+)/#).map { String($0.1) }
    }
}
