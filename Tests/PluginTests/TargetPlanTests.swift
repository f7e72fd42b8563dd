import Foundation
import Testing

/// The listing of a target's files, compiled from the plugin's own source: what cannot be read is passed over, for the tool to
/// name, and nothing is waited for.
@Suite("The plugin's listing", .timeLimit(.minutes(1)))
struct TargetPlanTests {
    private let package = FileManager.default.temporaryDirectory.appendingPathComponent("plan-\(UUID().uuidString)")
    private var target: URL { package.appendingPathComponent("Sources/App") }

    private func plan(_ names: String...) -> TargetPlan {
        TargetPlan(files: names.map(target.appendingPathComponent), folder: target, package: package)
    }

    private func write(_ text: String, to file: String) throws {
        try ConsumerPackage.write(text, to: target.appendingPathComponent(file).path)
    }

    @Test
    func `passes over links that lead to nothing or in a circle, and folders that may not be read`() throws {
        defer { try? FileManager.default.removeItem(at: package) }
        try write("specs: [../shared/]\n", to: "tcgen.yaml")
        try write("Action: A\n", to: "../shared/a.yaml")
        try write("Action: B\n", to: "../shared/below/b.yml")
        let shared = package.appendingPathComponent("Sources/shared").path
        for (link, target) in [
            ("gone.yaml", "nothing.yaml"), ("x.yaml", "x.yaml"), ("again", "."), ("gone", "nothing"),
        ] {
            try FileManager.default.createSymbolicLink(atPath: "\(shared)/\(link)", withDestinationPath: target)
        }
        #if os(Linux)
            let line = "touch \"$0/$(printf 'caf\\351.yaml')\" && mkdir \"$0/$(printf 'caf\\351')\""
            #expect(try ConsumerPackage.run("sh", ["-c", line, shared]).succeeded)
        #endif
        let plan = plan("tcgen.yaml")
        #expect(plan.named.map(\.lastPathComponent) == ["a.yaml", "b.yml"])
        #expect(plan.entries.first?.folders.count == 2)
    }

    @Test
    func `does not wait for a tcgen.yaml that is a pipe, nor fail over one that is gone`() throws {
        defer { try? FileManager.default.removeItem(at: package) }
        try write("", to: "a.yaml")
        let configuration = target.appendingPathComponent("tcgen.yaml").path
        #expect(mkfifo(configuration, 0o644) == 0)
        #expect(plan("tcgen.yaml", "a.yaml").own.map(\.lastPathComponent) == ["a.yaml"])
        try FileManager.default.removeItem(atPath: configuration)
        let plan = plan("tcgen.yaml", "a.yaml")
        #expect(plan.configuration?.path == configuration && plan.entries.isEmpty)
    }
}
