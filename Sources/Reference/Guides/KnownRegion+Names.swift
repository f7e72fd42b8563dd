// Made by `make generate` from Templates/catalogue/regions.yaml. Do not edit.
// swift-format-ignore-file

extension KnownRegion {
    /// Asia Pacific, Americas, Europe and the Middle East.
    static let standard: [KnownRegion] = [
        KnownRegion(code: "ap-guangzhou", english: "Guangzhou, southern China", chinese: "广州（华南）"),
        KnownRegion(code: "ap-shanghai", english: "Shanghai, eastern China", chinese: "上海（华东）"),
        KnownRegion(code: "ap-nanjing", english: "Nanjing, eastern China", chinese: "南京（华东）"),
        KnownRegion(code: "ap-beijing", english: "Beijing, northern China", chinese: "北京（华北）"),
        KnownRegion(code: "ap-chengdu", english: "Chengdu, south-western China", chinese: "成都（西南）"),
        KnownRegion(code: "ap-chongqing", english: "Chongqing, south-western China", chinese: "重庆（西南）"),
        KnownRegion(code: "ap-hongkong", english: "Hong Kong, China", chinese: "中国香港"),
        KnownRegion(code: "ap-taipei", english: "Taipei, China", chinese: "中国台北"),
        KnownRegion(code: "ap-singapore", english: "Singapore", chinese: "新加坡"),
        KnownRegion(code: "ap-bangkok", english: "Bangkok", chinese: "曼谷"),
        KnownRegion(code: "ap-jakarta", english: "Jakarta", chinese: "雅加达"),
        KnownRegion(code: "ap-seoul", english: "Seoul", chinese: "首尔"),
        KnownRegion(code: "ap-tokyo", english: "Tokyo", chinese: "东京"),
        KnownRegion(code: "ap-osaka", english: "Osaka", chinese: "大阪"),
        KnownRegion(code: "na-siliconvalley", english: "Silicon Valley", chinese: "硅谷（美国西部）"),
        KnownRegion(code: "na-ashburn", english: "Ashburn, Virginia", chinese: "弗吉尼亚（美国东部）"),
        KnownRegion(code: "na-queretaro", english: "Querétaro", chinese: "克雷塔罗（墨西哥）"),
        KnownRegion(code: "sa-saopaulo", english: "São Paulo", chinese: "圣保罗"),
        KnownRegion(code: "eu-frankfurt", english: "Frankfurt", chinese: "法兰克福"),
        KnownRegion(code: "me-saudi-arabia", english: "Saudi Arabia", chinese: "沙特阿拉伯"),
    ]

    /// Older or smaller regions that services still name.
    static let older: [KnownRegion] = [
        KnownRegion(code: "ap-mumbai", english: "Mumbai", chinese: "孟买"),
        KnownRegion(code: "na-toronto", english: "Toronto", chinese: "多伦多"),
        KnownRegion(code: "eu-moscow", english: "Moscow", chinese: "莫斯科"),
        KnownRegion(code: "ap-johorbahru", english: "Johor Bahru", chinese: "新山（马来西亚）"),
        KnownRegion(code: "ap-guiyang", english: "Guiyang", chinese: "贵阳"),
        KnownRegion(code: "ap-tianjin", english: "Tianjin", chinese: "天津"),
        KnownRegion(code: "ap-shenzhen", english: "Shenzhen", chinese: "深圳"),
        KnownRegion(code: "ap-qingyuan", english: "Qingyuan", chinese: "清远"),
        KnownRegion(code: "ap-qingyuan-xinan", english: "Qingyuan, Xinan", chinese: "清远信安"),
        KnownRegion(code: "ap-zhongwei", english: "Zhongwei", chinese: "中卫"),
        KnownRegion(code: "ap-shantou", english: "Shantou", chinese: "汕头"),
        KnownRegion(code: "ap-others", english: "Any other location in Asia Pacific", chinese: "亚太其他地区"),
    ]

    /// Finance zones, which are isolated: the endpoint must be the zone's own as well.
    static let finance: [KnownRegion] = [
        KnownRegion(code: "ap-shanghai-fsi", english: "Shanghai finance zone", chinese: "上海金融专区"),
        KnownRegion(code: "ap-shenzhen-fsi", english: "Shenzhen finance zone", chinese: "深圳金融专区"),
        KnownRegion(code: "ap-beijing-fsi", english: "Beijing finance zone", chinese: "北京金融专区"),
    ]

    /// Special and partner zones.
    static let special: [KnownRegion] = [
        KnownRegion(code: "ap-guangzhou-open", english: "Guangzhou open zone", chinese: "广州 Open 专区"),
        KnownRegion(code: "ap-shanghai-adc", english: "Shanghai automotive zone", chinese: "上海自动驾驶专区"),
        KnownRegion(code: "ap-shenzhen-sycft", english: "Shenzhen, partner zone `sycft`", chinese: "深圳合作专区 sycft"),
        KnownRegion(code: "ap-shenzhen-jxcft", english: "Shenzhen, partner zone `jxcft`", chinese: "深圳合作专区 jxcft"),
        KnownRegion(code: "ap-shanghai-hq-cft", english: "Shanghai, partner zone `hq-cft`", chinese: "上海合作专区 hq-cft"),
        KnownRegion(code: "ap-shanghai-hq-uat-cft", english: "Shanghai, partner zone `hq-uat-cft`", chinese: "上海合作专区 hq-uat-cft"),
        KnownRegion(code: "ap-shanghai-wxzf", english: "Shanghai, partner zone `wxzf`", chinese: "上海合作专区 wxzf"),
        KnownRegion(code: "ap-shanghai-wxp-ops", english: "Shanghai, partner zone `wxp-ops`", chinese: "上海合作专区 wxp-ops"),
        KnownRegion(code: "ap-guangzhou-wxzf", english: "Guangzhou, partner zone `wxzf`", chinese: "广州合作专区 wxzf"),
        KnownRegion(code: "ap-nanjing-xf-cft", english: "Nanjing, partner zone `xf-cft`", chinese: "南京合作专区 xf-cft"),
    ]

    /// Edge zones.
    static let edge: [KnownRegion] = [
        KnownRegion(code: "ap-hangzhou-ec", english: "Hangzhou edge zone", chinese: "杭州边缘可用区"),
        KnownRegion(code: "ap-fuzhou-ec", english: "Fuzhou edge zone", chinese: "福州边缘可用区"),
        KnownRegion(code: "ap-wuhan-ec", english: "Wuhan edge zone", chinese: "武汉边缘可用区"),
        KnownRegion(code: "ap-changsha-ec", english: "Changsha edge zone", chinese: "长沙边缘可用区"),
        KnownRegion(code: "ap-jinan-ec", english: "Jinan edge zone", chinese: "济南边缘可用区"),
        KnownRegion(code: "ap-hefei-ec", english: "Hefei edge zone", chinese: "合肥边缘可用区"),
        KnownRegion(code: "ap-shijiazhuang-ec", english: "Shijiazhuang edge zone", chinese: "石家庄边缘可用区"),
        KnownRegion(code: "ap-zhengzhou-ec", english: "Zhengzhou edge zone", chinese: "郑州边缘可用区"),
        KnownRegion(code: "ap-shenyang-ec", english: "Shenyang edge zone", chinese: "沈阳边缘可用区"),
        KnownRegion(code: "ap-xian-ec", english: "Xi'an edge zone", chinese: "西安边缘可用区"),
        KnownRegion(code: "ap-xibei-ec", english: "Edge zone in north-western China", chinese: "西北边缘可用区"),
    ]
}
