// swift-tools-version: 6.1
// Targets stand in the order in which data flows: read top to bottom, it is the picture of the house in README.md.
import PackageDescription

// Homebrew keeps its libraries where no compiler looks by itself. Elsewhere pkg-config would add nothing, but print a warning to
// those who need no libyaml.
#if os(macOS)
    let libyaml = Target.systemLibrary(
        name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1", providers: [.brew(["libyaml"])])
#else
    let libyaml = Target.systemLibrary(name: "CLibYAML", path: "Sources/CLibYAML")
#endif

let package = Package(
    name: "tencentcloud-swift",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "TencentCloudCore", targets: ["TencentCloudCore"]),
        .library(name: "TencentCloudOCR", targets: ["TencentCloudOCR"]),
        .executable(name: "tcgen", targets: ["tcgen"]),
        .plugin(name: "TencentCloudGenerator", targets: ["TencentCloudGenerator"]),
        .plugin(name: "TencentCloudGeneratorCommand", targets: ["TencentCloudGeneratorCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    ],
    targets: [
        // The generator.
        libyaml,
        // One file, compiled alone: whichever compiler comes first indexes the standard library, and any beside it would do so
        // again, a CPU second each. That is the only reason why APIModel waits for it.
        .target(name: "Templates"),
        .target(name: "APIModel", dependencies: ["Templates"]),
        .target(name: "APISpec", dependencies: ["APIModel", "CLibYAML"]),
        .target(name: "SwiftEmit", dependencies: ["APIModel", "Templates"]),
        // Over SwiftEmit, which alone knows how Swift source looks: the reference shows samples of it.
        .target(name: "DocsEmit", dependencies: ["APIModel", "SwiftEmit", "Templates"]),
        .target(name: "APIGenerator", dependencies: ["APIModel", "APISpec"]),
        .target(name: "APIDiff", dependencies: ["APIModel"]),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib"),
        // JSON/Parser is a link to the runtime's: a module of both would cost each user of a client another one to build.
        .target(name: "TCCLIImport", dependencies: ["APIModel", "APISpec", "CZlib"]),
        .executableTarget(
            name: "tcgen",
            dependencies: [
                "APIDiff", "APIGenerator", "DocsEmit", "SwiftEmit", "TCCLIImport", "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "tcgen-build", dependencies: ["APIModel", "APISpec", "SwiftEmit"]),
        .plugin(name: "TencentCloudGenerator", capability: .buildTool(), dependencies: ["tcgen-build"]),
        .plugin(
            name: "TencentCloudGeneratorCommand",
            capability: .command(
                intent: .custom(verb: "tcgen", description: "Generates clients into the package, or checks specs."),
                permissions: [.writeToPackageDirectory(reason: "'tcgen generate' writes generated code into it.")]),
            dependencies: ["tcgen"]),

        // The runtime, and what is generated over it.
        .target(
            name: "TencentCloudCore",
            dependencies: [
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(platforms: [.linux, .android, .windows, .wasi, .openbsd])),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .target(name: "TencentCloudOCR", dependencies: ["TencentCloudCore"], path: "Generated/Swift/OCR"),

        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "APISpecTests", dependencies: ["APISpec"]),
        // Some compile what is generated, over the runtime.
        .testTarget(name: "SwiftEmitTests", dependencies: ["SwiftEmit", "Templates", "APISpec", "TencentCloudCore"]),
        // The expected Swift of the accepted golden cases, by links to their folders, and what makes use of it.
        .testTarget(
            name: "GoldenCompiledTests", dependencies: ["TencentCloudCore"],
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]),
        .testTarget(name: "DocsEmitTests", dependencies: ["DocsEmit", "APIModel", "APISpec"]),
        .testTarget(name: "APIDiffTests", dependencies: ["APIDiff", "APIModel", "APISpec"]),
        .testTarget(name: "TCCLIImportTests", dependencies: ["TCCLIImport", "APIModel", "APISpec", "SeededRandom"]),
        .testTarget(
            name: "APIGeneratorTests", dependencies: ["APIGenerator", "DocsEmit", "SwiftEmit", "SeededRandom"]),
        .testTarget(name: "CommandLineTests", dependencies: ["tcgen"]),
        // Real packages, built with `swift build`: nothing of this one is linked in.
        .testTarget(name: "PluginTests"),
        .testTarget(name: "TencentCloudCoreTests", dependencies: ["TencentCloudCore", "SeededRandom"]),
        .testTarget(
            name: "TencentCloudOCRTests",
            dependencies: [
                "TencentCloudCore", "TencentCloudOCR", "APIModel", "APISpec", "DocsEmit", "SwiftEmit", "SeededRandom",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// `make test` sets this; whoever only uses the package is never stopped by a warning of a newer compiler.
let strict: [SwiftSetting] =
    Context.environment["WARNINGS_AS_ERRORS"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// https://github.com/swiftlang/swift-evolution: SE-0335, SE-0409, SE-0444.
for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? []) + strict + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}

// `make docs` sets this: whoever only uses the package need not fetch what makes its docs.
if Context.environment["DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}

// `make fuzz` sets this. libFuzzer comes with the toolchain on Linux, and what it feeds is built to be watched by it. What
// signs and sends is left out: without cryptography this builds in seconds.
if Context.environment["FUZZING"] != nil {
    let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]
    package.targets = package.targets.filter {
        ["CLibYAML", "Templates", "APIModel", "APISpec", "TencentCloudCore"].contains($0.name)
    }
    for target in package.targets where target.type == .regular {
        target.swiftSettings = (target.swiftSettings ?? []) + watched
        guard target.name == "TencentCloudCore" else { continue }
        target.dependencies = []
        target.sources = [
            "JSON", "Values", "Models/Models.swift", "Models/Codable.swift", "Errors/PreflightProblem.swift",
        ]
    }
    package.targets.append(.systemLibrary(name: "LibFuzzer", path: "Fuzz/Driver"))
    for (name, dependency) in [("FuzzJSON", "TencentCloudCore"), ("FuzzSpecs", "APISpec")] {
        package.targets.append(
            .executableTarget(
                name: name, dependencies: ["LibFuzzer", .byName(name: dependency)],
                path: "Fuzz/\(name.dropFirst("Fuzz".count))", exclude: ["seeds"], swiftSettings: watched,
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
    }
    package.products = ["FuzzJSON", "FuzzSpecs"].map { .executable(name: $0, targets: [$0]) }
    package.dependencies = []
}
