// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "build-plugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "build-plugin",
            dependencies: [.product(name: "TencentCloudCore", package: "tencentcloud-swift")],
            plugins: [.plugin(name: "TencentCloudGenerator", package: "tencentcloud-swift")])
    ],
    swiftLanguageModes: [.v6]
)
