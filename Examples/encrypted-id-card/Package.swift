// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "encrypted-id-card",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "encrypted-id-card",
            dependencies: [
                .product(name: "TencentCloudEncryption", package: "tencentcloud-swift"),
                .product(name: "TencentCloudMock", package: "tencentcloud-swift"),
                .product(name: "TencentCloudOCR", package: "tencentcloud-swift"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
