// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "two-services",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "two-services",
            dependencies: [.product(name: "TencentCloudCore", package: "tencentcloud-swift")],
            plugins: [.plugin(name: "TencentCloudGenerator", package: "tencentcloud-swift")])
    ],
    swiftLanguageModes: [.v6]
)
