// Made by `make generate` from Templates/catalogue/regions.yaml. Do not edit.
//
// The regions in the API's documents and the official SDKs. Each service is offered in some of them.
// Source: DescribeRegions of the service `region`, version 2022-06-27, lists the regions in operation.

// MARK: Asia Pacific, Americas, Europe and the Middle East

extension Region {
    /// `ap-guangzhou`: Guangzhou, southern China.
    public static var apGuangzhou: Region { "ap-guangzhou" }
    /// `ap-shanghai`: Shanghai, eastern China.
    public static var apShanghai: Region { "ap-shanghai" }
    /// `ap-nanjing`: Nanjing, eastern China.
    public static var apNanjing: Region { "ap-nanjing" }
    /// `ap-beijing`: Beijing, northern China.
    public static var apBeijing: Region { "ap-beijing" }
    /// `ap-chengdu`: Chengdu, south-western China.
    public static var apChengdu: Region { "ap-chengdu" }
    /// `ap-chongqing`: Chongqing, south-western China.
    public static var apChongqing: Region { "ap-chongqing" }
    /// `ap-hongkong`: Hong Kong, China.
    public static var apHongkong: Region { "ap-hongkong" }
    /// `ap-taipei`: Taipei, China.
    public static var apTaipei: Region { "ap-taipei" }
    /// `ap-singapore`: Singapore.
    public static var apSingapore: Region { "ap-singapore" }
    /// `ap-bangkok`: Bangkok.
    public static var apBangkok: Region { "ap-bangkok" }
    /// `ap-jakarta`: Jakarta.
    public static var apJakarta: Region { "ap-jakarta" }
    /// `ap-seoul`: Seoul.
    public static var apSeoul: Region { "ap-seoul" }
    /// `ap-tokyo`: Tokyo.
    public static var apTokyo: Region { "ap-tokyo" }
    /// `ap-osaka`: Osaka.
    public static var apOsaka: Region { "ap-osaka" }
    /// `na-siliconvalley`: Silicon Valley.
    public static var naSiliconvalley: Region { "na-siliconvalley" }
    /// `na-ashburn`: Ashburn, Virginia.
    public static var naAshburn: Region { "na-ashburn" }
    /// `na-queretaro`: Querétaro.
    public static var naQueretaro: Region { "na-queretaro" }
    /// `sa-saopaulo`: São Paulo.
    public static var saSaopaulo: Region { "sa-saopaulo" }
    /// `eu-frankfurt`: Frankfurt.
    public static var euFrankfurt: Region { "eu-frankfurt" }
    /// `me-saudi-arabia`: Saudi Arabia.
    public static var meSaudiArabia: Region { "me-saudi-arabia" }
}

// MARK: Older or smaller regions that services still name

extension Region {
    /// `ap-mumbai`: Mumbai.
    public static var apMumbai: Region { "ap-mumbai" }
    /// `na-toronto`: Toronto.
    public static var naToronto: Region { "na-toronto" }
    /// `eu-moscow`: Moscow.
    public static var euMoscow: Region { "eu-moscow" }
    /// `ap-johorbahru`: Johor Bahru.
    public static var apJohorbahru: Region { "ap-johorbahru" }
    /// `ap-guiyang`: Guiyang.
    public static var apGuiyang: Region { "ap-guiyang" }
    /// `ap-tianjin`: Tianjin.
    public static var apTianjin: Region { "ap-tianjin" }
    /// `ap-shenzhen`: Shenzhen.
    public static var apShenzhen: Region { "ap-shenzhen" }
    /// `ap-qingyuan`: Qingyuan.
    public static var apQingyuan: Region { "ap-qingyuan" }
    /// `ap-qingyuan-xinan`: Qingyuan, Xinan.
    public static var apQingyuanXinan: Region { "ap-qingyuan-xinan" }
    /// `ap-zhongwei`: Zhongwei.
    public static var apZhongwei: Region { "ap-zhongwei" }
    /// `ap-shantou`: Shantou.
    public static var apShantou: Region { "ap-shantou" }
    /// `ap-others`: Any other location in Asia Pacific.
    public static var apOthers: Region { "ap-others" }
}

// MARK: Finance zones, which are isolated: the endpoint must be the zone's own as well

extension Region {
    /// `ap-shanghai-fsi`: Shanghai finance zone.
    public static var apShanghaiFsi: Region { "ap-shanghai-fsi" }
    /// `ap-shenzhen-fsi`: Shenzhen finance zone.
    public static var apShenzhenFsi: Region { "ap-shenzhen-fsi" }
    /// `ap-beijing-fsi`: Beijing finance zone.
    public static var apBeijingFsi: Region { "ap-beijing-fsi" }
}

// MARK: Special and partner zones

extension Region {
    /// `ap-guangzhou-open`: Guangzhou open zone.
    public static var apGuangzhouOpen: Region { "ap-guangzhou-open" }
    /// `ap-shanghai-adc`: Shanghai automotive zone.
    public static var apShanghaiAdc: Region { "ap-shanghai-adc" }
    /// `ap-shenzhen-sycft`: Shenzhen, partner zone `sycft`.
    public static var apShenzhenSycft: Region { "ap-shenzhen-sycft" }
    /// `ap-shenzhen-jxcft`: Shenzhen, partner zone `jxcft`.
    public static var apShenzhenJxcft: Region { "ap-shenzhen-jxcft" }
    /// `ap-shanghai-hq-cft`: Shanghai, partner zone `hq-cft`.
    public static var apShanghaiHqCft: Region { "ap-shanghai-hq-cft" }
    /// `ap-shanghai-hq-uat-cft`: Shanghai, partner zone `hq-uat-cft`.
    public static var apShanghaiHqUatCft: Region { "ap-shanghai-hq-uat-cft" }
    /// `ap-shanghai-wxzf`: Shanghai, partner zone `wxzf`.
    public static var apShanghaiWxzf: Region { "ap-shanghai-wxzf" }
    /// `ap-shanghai-wxp-ops`: Shanghai, partner zone `wxp-ops`.
    public static var apShanghaiWxpOps: Region { "ap-shanghai-wxp-ops" }
    /// `ap-guangzhou-wxzf`: Guangzhou, partner zone `wxzf`.
    public static var apGuangzhouWxzf: Region { "ap-guangzhou-wxzf" }
    /// `ap-nanjing-xf-cft`: Nanjing, partner zone `xf-cft`.
    public static var apNanjingXfCft: Region { "ap-nanjing-xf-cft" }
}

// MARK: Edge zones

extension Region {
    /// `ap-hangzhou-ec`: Hangzhou edge zone.
    public static var apHangzhouEc: Region { "ap-hangzhou-ec" }
    /// `ap-fuzhou-ec`: Fuzhou edge zone.
    public static var apFuzhouEc: Region { "ap-fuzhou-ec" }
    /// `ap-wuhan-ec`: Wuhan edge zone.
    public static var apWuhanEc: Region { "ap-wuhan-ec" }
    /// `ap-changsha-ec`: Changsha edge zone.
    public static var apChangshaEc: Region { "ap-changsha-ec" }
    /// `ap-jinan-ec`: Jinan edge zone.
    public static var apJinanEc: Region { "ap-jinan-ec" }
    /// `ap-hefei-ec`: Hefei edge zone.
    public static var apHefeiEc: Region { "ap-hefei-ec" }
    /// `ap-shijiazhuang-ec`: Shijiazhuang edge zone.
    public static var apShijiazhuangEc: Region { "ap-shijiazhuang-ec" }
    /// `ap-zhengzhou-ec`: Zhengzhou edge zone.
    public static var apZhengzhouEc: Region { "ap-zhengzhou-ec" }
    /// `ap-shenyang-ec`: Shenyang edge zone.
    public static var apShenyangEc: Region { "ap-shenyang-ec" }
    /// `ap-xian-ec`: Xi'an edge zone.
    public static var apXianEc: Region { "ap-xian-ec" }
    /// `ap-xibei-ec`: Edge zone in north-western China.
    public static var apXibeiEc: Region { "ap-xibei-ec" }
}
