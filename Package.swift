// swift-tools-version: 6.2
// Targets are listed in the order in which data flows, as in the diagram in README.md.
import PackageDescription

// Homebrew installs libraries where no compiler searches by default, so pkg-config has to locate them. On other systems
// pkg-config would add nothing, and print a warning for users who do not need libyaml.
#if os(macOS)
    let libyaml = Target.systemLibrary(
        name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1", providers: [.brew(["libyaml"])])
#else
    let libyaml = Target.systemLibrary(name: "CLibYAML", path: "Sources/CLibYAML")
#endif

/// Hashes and codes, which Apple's systems have in CryptoKit.
let crypto = Target.Dependency.product(
    name: "Crypto", package: "swift-crypto",
    condition: .when(platforms: [.linux, .android, .windows, .wasi, .openbsd]))

/// The products that only the trait AsyncHTTPClient needs.
let asyncHTTPClient: [Target.Dependency] = [
    ("AsyncHTTPClient", "async-http-client"), ("NIOCore", "swift-nio"), ("NIOEmbedded", "swift-nio"),
    ("NIOHTTP1", "swift-nio"), ("NIOPosix", "swift-nio"), ("NIOHTTPCompression", "swift-nio-extras"),
    ("NIOSSL", "swift-nio-ssl"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["AsyncHTTPClient"])) }

/// The products that only the trait Metrics needs. The second one is for its tests.
let coreMetrics = Target.Dependency.product(
    name: "CoreMetrics", package: "swift-metrics", condition: .when(traits: ["Metrics"]))
let metricsTestKit = Target.Dependency.product(
    name: "MetricsTestKit", package: "swift-metrics", condition: .when(traits: ["Metrics"]))

/// The products that only the trait Workbench needs.
let localServer: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
    .product(name: $0, package: "swift-nio", condition: .when(traits: ["Workbench"]))
}

/// The system's libraries that only the trait Pictures needs. Without it, nothing reads their headers.
let pictureLibraries = ["CJPEG", "CPNG"].map {
    Target.Dependency.target(name: $0, condition: .when(traits: ["Pictures"]))
}

let package = Package(
    name: "tencentcloud-swift",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "TencentCloudCore", targets: ["TencentCloudCore"]),
        .library(name: "TencentCloudCredentials", targets: ["TencentCloudCredentials"]),
        .library(name: "TencentCloudEncryption", targets: ["TencentCloudEncryption"]),
        .library(name: "TencentCloudAsyncHTTP", targets: ["TencentCloudAsyncHTTP"]),
        .library(name: "TencentCloudMetrics", targets: ["TencentCloudMetrics"]),
        .library(name: "TencentCloudPictures", targets: ["TencentCloudPictures"]),
        .library(name: "TencentCloudMock", targets: ["TencentCloudMock"]),
        .library(name: "TencentCloudOCR", targets: ["TencentCloudOCR"]),
        .executable(name: "tcgen", targets: ["tcgen"]),
        .executable(name: "tcapi", targets: ["tcapi"]),
        .plugin(name: "TencentCloudGenerator", targets: ["TencentCloudGenerator"]),
        .plugin(name: "TencentCloudGeneratorCommand", targets: ["TencentCloudGeneratorCommand"]),
    ],
    traits: [
        .trait(
            name: "AsyncHTTPClient",
            description: "A transport over AsyncHTTPClient for servers on Linux, in the product TencentCloudAsyncHTTP."),
        .trait(
            name: "Metrics",
            description: "An observer of calls that feeds swift-metrics, in the product TencentCloudMetrics."),
        .trait(
            name: "Pictures",
            description:
                "Fits pictures into limits on Linux, over libjpeg-turbo and libpng, in the product TencentCloudPictures."
        ),
        .trait(
            name: "Workbench",
            description: "The local servers of the commands 'tcapi mock' and 'tcapi explore'."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        // SwiftPM fetches this only if the trait AsyncHTTPClient or Workbench is selected.
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        // SwiftPM fetches these only if the trait AsyncHTTPClient is selected.
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        // SwiftPM fetches this only if the trait Metrics is selected.
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    ],
    targets: [
        // The generator.
        libyaml,
        // Files is one file that compiles alone. The first compiler process indexes the standard library, and any that
        // runs at the same time would do so again, a CPU second each. This is the only reason for APIModel to depend on
        // it.
        .target(name: "Files"),
        .target(name: "APIModel", dependencies: ["Files"]),
        .target(name: "APISpec", dependencies: ["APIModel", "CLibYAML", "Files"]),
        .target(name: "SwiftEmit", dependencies: ["APIModel"]),
        // Reference depends on SwiftEmit, the only target that prints Swift source, for its samples.
        .target(name: "Reference", dependencies: ["APIModel", "SwiftEmit"]),
        .target(name: "DocsEmit", dependencies: ["APIModel", "Reference", "SwiftEmit"]),
        .target(name: "PostmanEmit", dependencies: ["APIModel", "Reference", "SwiftEmit"]),
        .target(name: "OpenAPIEmit", dependencies: ["APIModel", "Reference"]),
        .target(name: "APIGenerator", dependencies: ["APIModel", "APISpec", "Files"]),
        .target(name: "APIDiff", dependencies: ["APIModel"]),
        // JSON/Parser is a symbolic link, as below.
        .target(name: "PolicyEmit", dependencies: ["APIModel", "APISpec"]),
        // JSON/Parser is a symbolic link to the runtime's folder: a module for both would be one more for each user of
        // a client to build.
        .target(name: "TCCLIImport", dependencies: ["APIModel", "APISpec", "Files"]),
        .executableTarget(
            name: "tcgen",
            dependencies: [
                "APIDiff", "APIGenerator", "APIModel", "APISpec", "DocsEmit", "Files", "OpenAPIEmit", "PolicyEmit",
                "PostmanEmit", "Reference", "SwiftEmit", "TCCLIImport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Makes the runtime's, SwiftEmit's and Reference's tables of error codes and regions from Templates/catalogue,
        // for `make generate`.
        .executableTarget(name: "catalogue", dependencies: ["APIModel", "APISpec", "Files", "SwiftEmit"]),
        .executableTarget(name: "tcgen-build", dependencies: ["APIModel", "APISpec", "Files", "SwiftEmit"]),
        .plugin(name: "TencentCloudGenerator", capability: .buildTool(), dependencies: ["tcgen-build"]),
        .plugin(
            name: "TencentCloudGeneratorCommand",
            capability: .command(
                intent: .custom(verb: "tcgen", description: "Generates clients into the package, or checks specs."),
                permissions: [.writeToPackageDirectory(reason: "'tcgen generate' writes generated code into it.")]),
            dependencies: ["tcgen"]),

        // The runtime, and the generated client that uses it.
        .target(
            name: "TencentCloudCore",
            dependencies: [crypto, .product(name: "Logging", package: "swift-log")]),
        .target(name: "TencentCloudCredentials", dependencies: ["TencentCloudCore"]),
        .target(
            name: "TencentCloudEncryption",
            dependencies: [
                "TencentCloudCore",
                crypto,
                .product(
                    name: "_CryptoExtras", package: "swift-crypto",
                    condition: .when(platforms: [.linux, .android, .windows, .wasi, .openbsd])),
            ]),
        .target(name: "TencentCloudAsyncHTTP", dependencies: ["TencentCloudCore"] + asyncHTTPClient),
        .target(name: "TencentCloudMetrics", dependencies: ["TencentCloudCore", coreMetrics]),
        .systemLibrary(name: "CJPEG"),
        .systemLibrary(name: "CPNG"),
        .target(name: "TencentCloudPictures", dependencies: ["TencentCloudCore"] + pictureLibraries),
        .target(name: "TencentCloudMock", dependencies: ["TencentCloudCore"]),
        .target(name: "TencentCloudOCR", dependencies: ["TencentCloudCore"], path: "Generated/Swift/OCR"),

        // An HTTP server on this machine alone, for commands of tcapi. Without the trait Workbench it is the values of requests
        // and responses alone.
        .target(name: "LocalServer", dependencies: localServer),
        // The rules of the specs for requests that are known only while a program runs.
        .target(name: "SpecRequests", dependencies: ["APIModel", "APISpec", "TencentCloudCore"]),
        // The answers of the cloud, made from specs: values in, values out.
        .target(
            name: "MockCloud",
            dependencies: [
                "APIModel", "LocalServer", "SpecRequests", "TencentCloudCore", "TencentCloudEncryption",
                "TencentCloudMetrics", "TencentCloudMock", crypto,
            ]),
        // The page of a usage report, for a command of tcapi: users of TencentCloudMetrics do not compile it.
        .target(name: "UsagePage", dependencies: ["SwiftEmit", "TencentCloudCore", "TencentCloudMetrics"]),
        // Calls and signs from a terminal: the specs of the generator, sent with the runtime. An executable beside tcgen, so
        // that tcgen is built without cryptography.
        .target(
            name: "CloudCommands",
            dependencies: [
                "APIModel", "APISpec", "Files", "LocalServer", "MockCloud", "Reference", "SpecRequests",
                "TencentCloudCore", "TencentCloudCredentials", "TencentCloudEncryption", "TencentCloudMetrics",
                "TencentCloudPictures", "UsagePage",
                .target(name: "DocsEmit", condition: .when(traits: ["Workbench"])),
                .target(name: "SwiftEmit", condition: .when(traits: ["Workbench"])),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "tcapi", dependencies: ["CloudCommands"]),

        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .target(name: "GoldenSupport", path: "Tests/GoldenSupport"),
        // The duties of each transport, which the tests of that transport run.
        .target(name: "TransportConformance", dependencies: ["TencentCloudCore"], path: "Tests/TransportConformance"),
        .testTarget(name: "GoldenSupportTests", dependencies: ["GoldenSupport"]),
        .testTarget(name: "APISpecTests", dependencies: ["APISpec", "APIModel", "Files", "GoldenSupport"]),
        // Some tests compile generated code over the runtime.
        .testTarget(
            name: "SwiftEmitTests",
            dependencies: ["SwiftEmit", "APIModel", "APISpec", "TencentCloudCore", "GoldenSupport"]),
        // Compiles the expected Swift of the accepted golden cases, through links to their folders, and tests it.
        .testTarget(
            name: "GoldenCompiledTests", dependencies: ["TencentCloudCore"],
            swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]),
        .testTarget(name: "ReferenceTests", dependencies: ["Reference", "APIModel", "APISpec"]),
        // Tests both emitters of the reference, which share golden cases and rules.
        .testTarget(
            name: "DocsEmitTests",
            dependencies: [
                "DocsEmit", "OpenAPIEmit", "PostmanEmit", "Reference", "APIModel", "APISpec", "SwiftEmit",
                "GoldenSupport",
            ]),
        .testTarget(name: "APIDiffTests", dependencies: ["APIDiff", "APIModel", "APISpec"]),
        .testTarget(name: "PolicyEmitTests", dependencies: ["PolicyEmit", "APIModel", "APISpec", "SeededRandom"]),
        .testTarget(
            name: "TCCLIImportTests",
            dependencies: ["TCCLIImport", "APIModel", "APISpec", "SeededRandom", "GoldenSupport"]),
        .testTarget(
            name: "APIGeneratorTests",
            dependencies: [
                "APIGenerator", "APIModel", "APISpec", "DocsEmit", "Files", "OpenAPIEmit", "PostmanEmit", "SwiftEmit",
                "SeededRandom", "GoldenSupport",
            ]),
        .testTarget(name: "CommandLineTests", dependencies: ["tcgen"]),
        .testTarget(
            name: "UsagePageTests",
            dependencies: ["UsagePage", "TencentCloudCore", "TencentCloudMetrics", "GoldenSupport"]),
        // Tests/Checks/CommandLine runs tcapi, which is built with the tests for it.
        .testTarget(
            name: "CloudCommandsTests",
            dependencies: ["CloudCommands", "tcapi", "APIModel", "LocalServer", "MockCloud", "TencentCloudCore"]),
        .testTarget(
            name: "CatalogueTests",
            dependencies: [
                "catalogue", "APIModel", "APISpec", "Reference", "GoldenSupport", "SwiftEmit", "TencentCloudCore",
            ]),
        // Builds real packages with `swift build`, so it links nothing of this one.
        .testTarget(name: "PluginTests"),
        .testTarget(
            name: "TencentCloudCoreTests",
            dependencies: [
                "TencentCloudCore", "SeededRandom", "TransportConformance",
                .target(name: "TencentCloudAsyncHTTP", condition: .when(traits: ["AsyncHTTPClient"])),
            ]),
        // Its files are empty without the trait AsyncHTTPClient.
        .testTarget(
            name: "TencentCloudAsyncHTTPTests",
            dependencies: ["TencentCloudAsyncHTTP", "TencentCloudCore", "TransportConformance"] + asyncHTTPClient),
        // Loopback/PythonServer.swift is a symbolic link to the file of TencentCloudCoreTests.
        .testTarget(
            name: "TencentCloudCredentialsTests", dependencies: ["TencentCloudCore", "TencentCloudCredentials"]),
        // Loopback has links to the files of TencentCloudCoreTests.
        .testTarget(
            name: "TencentCloudEncryptionTests",
            dependencies: ["TencentCloudCore", "TencentCloudEncryption", "TencentCloudMock", "SeededRandom"]),
        // Its file about swift-metrics is empty without the trait Metrics. Loopback has links to the files of
        // TencentCloudCoreTests.
        .testTarget(
            name: "TencentCloudMetricsTests",
            dependencies: ["TencentCloudCore", "TencentCloudMetrics", coreMetrics, metricsTestKit]),
        // Writes and reads journals for Tests/Checks/Journal, in a process of its own that can be killed and measured.
        .executableTarget(
            name: "JournalDriver", dependencies: ["TencentCloudCore", "TencentCloudMetrics"],
            path: "Tests/JournalDriver"),
        // Most of its files are empty without the trait Workbench.
        .testTarget(name: "LocalServerTests", dependencies: ["LocalServer"] + localServer),
        .testTarget(
            name: "MockCloudTests",
            dependencies: [
                "APIModel", "APISpec", "LocalServer", "MockCloud", "TencentCloudCore", "TencentCloudEncryption",
                "TencentCloudMetrics",
            ]),
        // Its files about fitting are empty without the trait Pictures.
        .testTarget(name: "TencentCloudPicturesTests", dependencies: ["TencentCloudCore", "TencentCloudPictures"]),
        .testTarget(
            name: "TencentCloudMockTests", dependencies: ["TencentCloudCore", "TencentCloudMock", "TencentCloudOCR"]),
        .testTarget(
            name: "TencentCloudOCRTests",
            dependencies: [
                "TencentCloudCore", "TencentCloudOCR", "APIModel", "APISpec", "SwiftEmit", "SeededRandom",
                "GoldenSupport",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// `make test` sets this. Without it, a warning of a newer compiler never stops a user's build.
let strict: [SwiftSetting] =
    Context.environment["WARNINGS_AS_ERRORS"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// Swift Evolution proposals SE-0335, SE-0409 and SE-0444: https://github.com/swiftlang/swift-evolution.
for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? []) + strict + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}

// `make docs` sets this, so that users of the package do not fetch the plugin that makes its docs.
if Context.environment["DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}

// `make async` sets this, with the traits AsyncHTTPClient and Metrics: the targets with traits and their tests are all that
// it needs.
if Context.environment["TRANSPORTS"] != nil {
    let libraries = ["TencentCloudCore", "TencentCloudAsyncHTTP", "TencentCloudMetrics"]
    let tests = [
        "SeededRandom", "TransportConformance", "TencentCloudCoreTests", "TencentCloudAsyncHTTPTests",
        "TencentCloudMetricsTests",
    ]
    package.targets = package.targets.filter { (libraries + tests).contains($0.name) }
    package.products = libraries.map { .library(name: $0, targets: [$0]) }
}

// `make pictures` sets this, with the trait Pictures. Signing and sending are left out, as for `make fuzz`.
if Context.environment["PICTURES"] != nil {
    package.targets = package.targets.filter {
        ["CJPEG", "CPNG", "TencentCloudCore", "TencentCloudPictures", "TencentCloudPicturesTests"].contains($0.name)
    }
    // Fits pictures for Tests/Checks/Pictures, in a process of its own that can be measured.
    package.targets.append(
        .executableTarget(name: "PictureDriver", dependencies: ["TencentCloudPictures"], path: "Tests/PictureDriver"))
    package.products = [.executable(name: "PictureDriver", targets: ["PictureDriver"])]
    package.leaveSendingOut()
}

// `make fuzz` sets this. libFuzzer comes with the toolchain on Linux, and the code under test is instrumented for it.
// Signing and sending are left out: without cryptography the build takes seconds.
if Context.environment["FUZZING"] != nil {
    let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]
    package.targets = package.targets.filter {
        [
            "CLibYAML", "Files", "APIModel", "APISpec", "TencentCloudCore", "TencentCloudEncryption", "CJPEG", "CPNG",
            "TencentCloudPictures",
        ].contains($0.name)
    }
    for target in package.targets where target.type == .regular {
        target.swiftSettings = (target.swiftSettings ?? []) + watched + [.unsafeFlags(["-enable-testing"])]
    }
    package.leaveSendingOut()
    package.targets.append(.systemLibrary(name: "LibFuzzer", path: "Fuzz/Driver"))
    let parsers = [
        ("FuzzJSON", ["TencentCloudCore"]), ("FuzzSpecs", ["APISpec"]),
        ("FuzzEncryption", ["TencentCloudEncryption"]),
        ("FuzzPictures", ["TencentCloudCore", "TencentCloudPictures"]),
    ]
    for (name, dependencies) in parsers {
        package.targets.append(
            .executableTarget(
                name: name, dependencies: ["LibFuzzer"] + dependencies.map { .byName(name: $0) },
                path: "Fuzz/\(name.dropFirst("Fuzz".count))", exclude: ["seeds"], swiftSettings: watched,
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
    }
    package.products = parsers.map { .executable(name: $0.0, targets: [$0.0]) }
}

extension Package {
    /// Leaves out what signs and sends requests, and so cryptography, which takes minutes to build.
    func leaveSendingOut() {
        dependencies = []
        for target in targets where target.name == "TencentCloudCore" {
            target.dependencies = []
            target.sources = [
                "JSON", "Values", "Models/RequestModel.swift", "Models/ResponseModel.swift",
                "Models/ActionResponse.swift", "Models/Codable.swift", "Client/CallError.swift",
                "Errors/PreflightProblem.swift", "Errors/ErrorText.swift", "Service/ErrorCode.swift",
                "Encryption/EncryptionError.swift", "Encryption/EncryptionRule.swift",
                "Encryption/RequestEncryption.swift", "Encryption/EncryptedCall.swift",
                "Encryption/EncryptedCall+Response.swift",
            ]
        }
        for target in targets where target.name == "TencentCloudEncryption" {
            // AES is that of a library.
            target.dependencies = ["TencentCloudCore"]
            target.exclude = ["AESEncryption.swift", "Primitives/AESCBC.swift"]
        }
        for target in targets where target.name == "TencentCloudPictures" {
            target.exclude = ["ActionRequest+FitPicture.swift"]
        }
    }
}
