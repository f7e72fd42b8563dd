/// The texts of the scenarios' packages.
enum SpecTexts {
    /// A package of targets with the plugin, a library each.
    /// - Parameter neighbour: A package in the folder beside, whose library of the same name the targets use.
    static func manifest(
        package: String = "consumer", targets: [String] = ["App"], neighbour: String? = nil
    ) -> String {
        let products = targets.map { ".library(name: \"\($0)\", targets: [\"\($0)\"])" }.joined(separator: ", ")
        let targets = targets.map { name in
            """
                    .target(
                        name: "\(name)",
                        dependencies: [
                            .product(name: "TencentCloudCore", package: "tencentcloud-swift"),
                            \(neighbour.map { ".product(name: \"\($0)\", package: \"\($0)\")" } ?? "")
                        ],
                        plugins: [.plugin(name: "TencentCloudGenerator", package: "tencentcloud-swift")]),

            """
        }.joined()
        return """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "\(package)",
                platforms: [.macOS(.v13)],
                products: [\(products)],
                dependencies: [
                    .package(path: "../consumer/.build/checkouts/tencentcloud-swift"),
                    \(neighbour.map { ".package(path: \"../\($0)\")" } ?? "")
                ],
                targets: [
            \(targets)    ]
            )

            """
    }

    static func service(_ name: String) -> String {
        "Service: \(name)\nVersion: 2026-01-31\n"
    }

    static func action(_ name: String, description: String = "Whom to greet.") -> String {
        """
        Action: \(name)
        parameters:
          Name: {type: String, required: true, description: "\(description)"}
        response:
          Greeting: {type: String, required: true}

        """
    }

    /// Code of the user, which compiles only where the request was generated.
    static func use(_ request: String) -> String {
        "let used = \(request)(name: \"Lin\")\n"
    }
}
