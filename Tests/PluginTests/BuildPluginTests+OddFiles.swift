import Foundation
import Testing

extension BuildPluginTests {
    // The package of `edit`, in which Sources/App/pipe.yaml comes and goes, and Sources/App/tcgen.yaml names Sources/shared:
    // shared
    // ├── gone.yaml -> nothing
    // └── greeter.yaml
    @Test
    func `a pipe or a link to nothing is told by its name, and nothing is waited for`() throws {
        let consumer = try greeter()
        let pipe = "\(consumer.path)/Sources/App/pipe.yaml"
        #expect(mkfifo(pipe, 0o644) == 0)
        let refused = try consumer.build()
        #expect(!refused.succeeded)
        #expect(refused.problems.contains("error: cannot read \(pipe): the pipe is empty: no process writes into it"))
        try consumer.remove("Sources/App/pipe.yaml")
        try consumer.write(SpecTexts.service("other"), to: "Sources/shared/other.yaml")
        try consumer.link("Sources/shared/gone.yaml", to: "nothing")
        try consumer.write("specs: [../shared/]\n", to: "Sources/App/tcgen.yaml")
        let linked = try consumer.build()
        #expect(!linked.succeeded)
        let link = "\(consumer.path)/Sources/App/../shared/gone.yaml"
        #expect(linked.problems.contains("error: cannot read \(link): the link leads to nothing"))
    }
}
