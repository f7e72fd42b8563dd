import APIModel
import Foundation
import GoldenSupport
import SwiftEmit
import Testing

/// The compiler's view of members with known values, whose types are aliases of one generic struct.
@Suite("Types of members with known values")
struct OpenValueTests {
    @Test func `a constant, a text and a value of the same member are accepted`() throws {
        let run = try Self.check(
            """
            request.colour = .red
            request.colour = "PINK"
            request.colour = .init(rawValue: text)
            request.colours = [.red, "PINK"]
            request.mode = 7
            switch request.colour {
            case .lightBlue, "PINK"?: request.colour = nil
            case .red?: break
            default: break
            }
            """)
        #expect(run.succeeded, "\(run.output.prefix(4000))")
    }

    @Test func `anything else is an error that names the type of the member`() throws {
        let mistakes = [
            ("request.colour = .rad", "'KitchenSink.MakeEverythingRequest.ColourValue?'"),
            ("request.colour = other", "'KitchenSink.MakeEverythingRequest.ColourValue'"),
            ("request.colour = .full", "'KitchenSink.MakeEverythingRequest.ColourValueTag' and 'OtherTag'"),
            ("request.colour = text", "'KitchenSink.MakeEverythingRequest.ColourValue'"),
            ("request.mode = \"1\"", "'KitchenSink.MakeEverythingRequest.ModeValue'"),
        ]
        let run = try Self.check(mistakes.map(\.0).joined(separator: "\n"))
        for (index, (statement, type)) in mistakes.enumerated() {
            let errors = run.output.split(separator: "\n").filter {
                $0.contains("App.swift:\(Self.firstLine + index):") && $0.contains("error:")
            }
            #expect(errors.contains { $0.contains(type) }, "\(statement): \(errors)")
        }
    }

    /// The line of the first statement in the file that `check` writes.
    private static let firstLine = 9

    /// Type-checks statements over the client of a golden case.
    private static func check(_ statements: String) throws -> Toolchain.Run {
        let toolchain = try Toolchain()
        let api = try #require(try GoldenCase.named("the-kitchen-sink", in: "accepted").api().api)
        var sources = try SwiftEmitter(access: .internal).files(for: api).map {
            try toolchain.write($0.text, to: $0.path)
        }
        let app = """
            import TencentCloudCore

            enum OtherTag {}
            extension OpenString where Tag == OtherTag {
                static var full: Self { "FULL" }
            }

            func use(_ request: inout KitchenSink.MakeEverythingRequest, other: OpenString<OtherTag>, text: String) {
            \(statements)
            }
            """
        sources.append(try toolchain.write(app, to: "App.swift"))
        return try toolchain.swiftc(["-typecheck", "-parse-as-library", "-module-name", "App"], sources)
    }
}
