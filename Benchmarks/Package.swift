// swift-tools-version: 6.2
// Measures the runtime and the generator against their peers: `make bench`, or `swift run -c release RuntimeBenchmarks`
// here.
// A package of its own, so that nothing of it reaches those who use the runtime.
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "tencentcloud-swift", path: "..", traits: ["AsyncHTTPClient"]),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [
        .executableTarget(
            name: "RuntimeBenchmarks",
            dependencies: [
                .product(name: "TencentCloudCore", package: "tencentcloud-swift"),
                .product(name: "TencentCloudEncryption", package: "tencentcloud-swift"),
                .product(name: "TencentCloudOCR", package: "tencentcloud-swift"),
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(platforms: [.linux, .android, .windows, .wasi, .openbsd])),
                .product(name: "_CryptoExtras", package: "swift-crypto"),
            ]),
        .executableTarget(
            name: "CallBenchmark",
            dependencies: [
                .product(name: "TencentCloudAsyncHTTP", package: "tencentcloud-swift"),
                .product(name: "TencentCloudCore", package: "tencentcloud-swift"),
                .product(name: "TencentCloudOCR", package: "tencentcloud-swift"),
            ]),
        .executableTarget(name: "FixedServer"),
        .executableTarget(name: "EventScan", linkerSettings: [.linkedLibrary("yaml")]),
    ],
    swiftLanguageModes: [.v6]
)
