import SwiftEmit

extension CodePrinter {
    /// Prints the runtime's constants, by kind.
    mutating func regionConstants(_ regions: [RegionEntry]) {
        print(
            """
            //
            // The regions in the API's documents and the official SDKs. Each service is offered in some of them.
            // Source: DescribeRegions of the service `region`, version 2022-06-27, lists the regions in operation.
            """)
        for kind in RegionKind.allCases {
            let regions = regions.filter { $0.kind == kind }
            guard !regions.isEmpty else { continue }
            print("\n// MARK: \(kind.heading)\n")
            block("extension Region") { code in
                for region in regions {
                    code.doc { $0.text("`\(region.code)`: \(region.name.english).") }
                    code.computed(
                        "public static var \(RegionConstant.name(of: region.code)): Region",
                        SwiftLiteral.string(region.code))
                }
            }
        }
    }

    /// Prints the regions with their names in both languages, by kind.
    mutating func regionsOfReference(_ regions: [RegionEntry]) {
        print("// swift-format-ignore-file\n")
        block("extension KnownRegion") { code in
            for kind in RegionKind.allCases {
                code.blank()
                code.doc { $0.text(kind.heading + ".") }
                code.print("static let \(kind): [KnownRegion] = [")
                code.indent { code in
                    for region in regions where region.kind == kind {
                        let (english, chinese) = (region.name.english, region.name.chinese)
                        code.print(
                            "KnownRegion(code: \(SwiftLiteral.string(region.code)), english: "
                                + "\(SwiftLiteral.string(english)), chinese: \(SwiftLiteral.string(chinese))),")
                    }
                }
                code.print("]")
            }
        }
    }

    /// Prints the regions that generated code names by a constant.
    mutating func knownRegions(_ regions: [RegionEntry]) {
        blank()
        block("extension RegionConstant") { code in
            code.doc { $0.text("The regions that have a constant in `TencentCloudCore.Region`.") }
            let literals = regions.map { SwiftLiteral.string($0.code) }
            code.print("static let known: Set<String> = " + SourceExpression.filledArray(literals, room: 0))
        }
    }
}
