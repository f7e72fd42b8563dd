import Testing

@Suite("Without libjpeg and libpng")
struct MissingPictureLibrariesTests {
    /// A compiler that looks into no folder of the system, where the headers may well be.
    @Test(arguments: [
        (
            "CJPEG/libjpeg.h", "libjpeg-turbo",
            ["apt-get install libjpeg62-turbo-dev", "dnf install libjpeg-turbo-devel"]
        ),
        ("CPNG/libpng.h", "libpng", ["apt-get install libpng-dev", "dnf install libpng-devel"]),
    ])
    func `a build with the trait Pictures fails with a sentence that says what to install`(
        path: String, library: String, commands: [String]
    ) throws {
        let header = ConsumerPackage.repository + "/Sources/" + path
        let build = try ConsumerPackage.run("clang", ["-fsyntax-only", "-nostdinc", "-x", "c", header])
        #expect(!build.succeeded)
        #expect(build.problems.count == 1)
        #expect(build.problems.first?.contains(": error: \"\(library) is missing, which the trait 'Pictures'") == true)
        for command in commands { #expect(build.output.contains("'\(command)'")) }
    }
}
