// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "plugin",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "plugin",
            dependencies: [.product(name: "TencentCloudCore", package: "tencentcloud-swift")],
            plugins: [.plugin(name: "TencentCloudClients", package: "tencentcloud-swift")])
    ],
    swiftLanguageModes: [.v6]
)
