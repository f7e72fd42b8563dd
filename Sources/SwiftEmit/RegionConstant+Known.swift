// Made by `make generate` from Templates/catalogue/regions.yaml. Do not edit.

extension RegionConstant {
    /// The regions that have a constant in `TencentCloudCore.Region`.
    static let known: Set<String> = [
        "ap-guangzhou", "ap-shanghai", "ap-nanjing", "ap-beijing", "ap-chengdu", "ap-chongqing",
        "ap-hongkong", "ap-taipei", "ap-singapore", "ap-bangkok", "ap-jakarta", "ap-seoul", "ap-tokyo",
        "ap-osaka", "na-siliconvalley", "na-ashburn", "na-queretaro", "sa-saopaulo", "eu-frankfurt",
        "me-saudi-arabia", "ap-mumbai", "na-toronto", "eu-moscow", "ap-johorbahru", "ap-guiyang",
        "ap-tianjin", "ap-shenzhen", "ap-qingyuan", "ap-qingyuan-xinan", "ap-zhongwei", "ap-shantou",
        "ap-others", "ap-shanghai-fsi", "ap-shenzhen-fsi", "ap-beijing-fsi", "ap-guangzhou-open",
        "ap-shanghai-adc", "ap-shenzhen-sycft", "ap-shenzhen-jxcft", "ap-shanghai-hq-cft",
        "ap-shanghai-hq-uat-cft", "ap-shanghai-wxzf", "ap-shanghai-wxp-ops", "ap-guangzhou-wxzf",
        "ap-nanjing-xf-cft", "ap-hangzhou-ec", "ap-fuzhou-ec", "ap-wuhan-ec", "ap-changsha-ec",
        "ap-jinan-ec", "ap-hefei-ec", "ap-shijiazhuang-ec", "ap-zhengzhou-ec", "ap-shenyang-ec",
        "ap-xian-ec", "ap-xibei-ec",
    ]
}
