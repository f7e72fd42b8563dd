// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "testing-with-the-mock",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .target(
            name: "CardReader", dependencies: [.product(name: "TencentCloudOCR", package: "tencentcloud-swift")]),
        .testTarget(
            name: "CardReaderTests",
            dependencies: ["CardReader", .product(name: "TencentCloudMock", package: "tencentcloud-swift")]),
    ],
    swiftLanguageModes: [.v6]
)
