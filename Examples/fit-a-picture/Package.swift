// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "fit-a-picture",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "tencentcloud-swift", path: "../..", traits: ["Pictures"])],
    targets: [
        .executableTarget(
            name: "fit-a-picture",
            dependencies: [
                .product(name: "TencentCloudMock", package: "tencentcloud-swift"),
                .product(name: "TencentCloudOCR", package: "tencentcloud-swift"),
                .product(name: "TencentCloudPictures", package: "tencentcloud-swift"),
            ]),
        .testTarget(name: "FitAPictureTests", dependencies: ["fit-a-picture"]),
    ],
    swiftLanguageModes: [.v6]
)
