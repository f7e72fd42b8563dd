// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "official-subset",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "official-subset",
            dependencies: [.product(name: "TencentCloudCore", package: "tencentcloud-swift")],
            plugins: [.plugin(name: "TencentCloudGenerator", package: "tencentcloud-swift")])
    ],
    swiftLanguageModes: [.v6]
)
