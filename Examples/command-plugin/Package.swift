// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "command-plugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "command-plugin",
            dependencies: [.product(name: "TencentCloudCore", package: "tencentcloud-swift")])
    ],
    swiftLanguageModes: [.v6]
)
