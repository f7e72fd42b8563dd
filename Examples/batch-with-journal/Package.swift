// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "batch-with-journal",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..")],
    targets: [
        .executableTarget(
            name: "batch-with-journal",
            dependencies: [
                .product(name: "TencentCloudMetrics", package: "tencentcloud-swift"),
                .product(name: "TencentCloudMock", package: "tencentcloud-swift"),
                .product(name: "TencentCloudOCR", package: "tencentcloud-swift"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
