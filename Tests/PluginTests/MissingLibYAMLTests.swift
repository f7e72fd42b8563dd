import Testing

@Suite("Without libyaml")
struct MissingLibYAMLTests {
    /// A compiler that looks into no folder of the system, where libyaml's header may well be.
    @Test
    func `the build fails with a sentence that says what to install`() throws {
        let header = ConsumerPackage.repository + "/Sources/CLibYAML/libyaml.h"
        let build = try ConsumerPackage.run("clang", ["-fsyntax-only", "-nostdinc", "-x", "c", header])
        #expect(!build.succeeded)
        #expect(build.problems.count == 1)
        #expect(build.problems.first?.hasPrefix("\(header):7:2: error: \"libyaml is missing. Install it: ") == true)
        for advice in ["apt-get install libyaml-dev", "dnf install libyaml-devel", "brew install libyaml"] {
            #expect(build.output.contains("'\(advice)'"))
        }
    }
}
