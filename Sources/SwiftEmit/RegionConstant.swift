/// Regions as Swift source.
enum RegionConstant {
    /// Returns `.apBeijing` if the runtime has a constant, otherwise a literal, since any region can be named.
    static func expression(_ region: String) -> String {
        known.contains(region) ? "." + constant(region) : SwiftLiteral.string(region)
    }

    /// Returns `[.apBeijing, .apGuangzhou]`, broken into lines if it does not fit on one after an argument's label.
    static func list(_ regions: [String], after label: String) -> String {
        SourceExpression.filledArray(regions.map(expression), room: CodePrinter.width - 16 - label.columns - 2)
    }

    /// Returns the name of a constant: `ap-shanghai-fsi` becomes `apShanghaiFsi`.
    private static func constant(_ region: String) -> String {
        let words = region.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The regions that have a constant in `TencentCloudCore.Region`. A golden case uses all of them, so the compiler
    /// checks the list.
    static let known: Set<String> = [
        "ap-guangzhou", "ap-shanghai", "ap-nanjing", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-hongkong",
        "ap-taipei", "ap-singapore", "ap-bangkok", "ap-jakarta", "ap-seoul", "ap-tokyo", "ap-osaka",
        "na-siliconvalley", "na-ashburn", "na-queretaro", "sa-saopaulo", "eu-frankfurt", "me-saudi-arabia",
        "ap-mumbai", "na-toronto", "eu-moscow", "ap-johorbahru", "ap-guiyang", "ap-tianjin", "ap-shenzhen",
        "ap-qingyuan", "ap-qingyuan-xinan", "ap-zhongwei", "ap-shantou", "ap-others", "ap-shanghai-fsi",
        "ap-shenzhen-fsi", "ap-beijing-fsi", "ap-guangzhou-open", "ap-shanghai-adc", "ap-shenzhen-sycft",
        "ap-shenzhen-jxcft", "ap-shanghai-hq-cft", "ap-shanghai-hq-uat-cft", "ap-shanghai-wxzf",
        "ap-shanghai-wxp-ops", "ap-guangzhou-wxzf", "ap-nanjing-xf-cft", "ap-hangzhou-ec", "ap-fuzhou-ec",
        "ap-wuhan-ec", "ap-changsha-ec", "ap-jinan-ec", "ap-hefei-ec", "ap-shijiazhuang-ec", "ap-zhengzhou-ec",
        "ap-shenyang-ec", "ap-xian-ec", "ap-xibei-ec",
    ]
}
