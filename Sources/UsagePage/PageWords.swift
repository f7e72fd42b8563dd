import TencentCloudMetrics

/// The languages of a page.
package enum PageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh-CN"

    func pick<Text>(_ english: Text, _ chinese: Text) -> Text { self == .english ? english : chinese }
}

/// The texts of a page in one language.
struct PageWords {
    let language: PageLanguage

    private func pick(_ english: String, _ chinese: String) -> String { language.pick(english, chinese) }

    var title: String { pick("Usage report", "用量报告") }
    var noCalls: String { pick("The journals have no calls of this query.", "日志中没有符合条件的调用。") }
    func span(_ first: String, _ last: String) -> String {
        pick("Calls that started from \(first) to \(last). All times are UTC.", "调用开始于 \(first) 至 \(last)。所有时间均为 UTC。")
    }
    func skipped(_ count: Int) -> String {
        pick(
            count == 1
                ? "1 line of the journals is no entry, and was skipped."
                : "\(count.grouped) lines of the journals are no entries, and were skipped.",
            "日志中有 \(count.grouped) 行不是调用记录，已略过。")
    }

    // MARK: - Figures

    var calls: String { pick("Calls", "调用") }
    var successes: String { pick("Successes", "成功") }
    var failures: String { pick("Failures", "失败") }
    var cancelled: String { pick("Cancelled", "已取消") }
    var successRate: String { pick("Success rate", "成功率") }
    var mean: String { pick("Mean", "平均") }
    func percentile(_ part: Int) -> String { "p\(part)" }
    var queriesPerSecond: String { "QPS" }
    var sent: String { pick("Sent", "发送") }
    var received: String { pick("Received", "接收") }

    // MARK: - Plots

    func inInterval(_ title: String, _ seconds: Int) -> String {
        pick("\(title), every \(length(seconds))", "\(title)（每\(length(seconds))）")
    }
    private func length(_ seconds: Int) -> String {
        let units = [(86_400, pick("days", "天")), (3_600, pick("hours", "小时")), (60, pick("minutes", "分钟"))]
        let (unit, name) = units.first { seconds % $0.0 == 0 } ?? (1, pick("seconds", "秒"))
        let count = seconds / unit
        return language.pick(
            count == 1 ? String(name.dropLast()) : "\(count) \(name)", count == 1 ? name : " \(count) \(name)")
    }
    var callsOverTime: String { pick("Calls over time", "调用量") }
    var rateOverTime: String { pick("Success rate over time", "成功率") }
    var latencyOverTime: String { pick("Latency over time", "耗时") }
    var pacesOverTime: String { pick("QPS over time", "QPS") }
    var aboutRate: String {
        pick("Successes among successes and failures. Cancelled calls do not count.", "成功数占成功与失败之和的比例，不计已取消的调用。")
    }
    var aboutLatency: String {
        pick(
            "Half of the calls take at most p50, 95 % at most p95, 99 % at most p99, with their retries and waits; right to 1.6 %.",
            "一半的调用不超过 p50，95 % 不超过 p95，99 % 不超过 p99，包括重试与等待；误差不超过 1.6 %。")
    }
    var aboutPace: String {
        pick("Calls that started in a second, as a mean over each interval.", "每秒开始的调用数，按每个时间段取平均。")
    }
    func summary(_ total: Int, _ most: String, _ time: String) -> String {
        let calls = total == 1 ? "1 call" : "\(total.grouped) calls"
        return pick(
            "\(calls) in all, at most \(most) in one interval, that of \(time).",
            "共 \(total.grouped) 次调用，最多的时间段始于 \(time)，为 \(most) 次。")
    }
    func range(_ least: String, _ most: String) -> String {
        pick("From \(least) to \(most).", "从 \(least) 到 \(most)。")
    }
    var time: String { pick("Time", "时间") }

    // MARK: - Codes and rows

    var codes: String { pick("Error codes", "错误码") }
    var noFailures: String { pick("No call failed.", "没有失败的调用。") }
    var code: String { pick("Code", "错误码") }
    var share: String { pick("Share", "占比") }
    var nextStep: String { pick("Next step", "处理建议") }
    var notBilled: String { pick("Not billed.", "不计费。") }
    func mostFrequent(_ code: String, _ count: String, _ failures: String) -> String {
        pick(
            "The most frequent is \(code), with \(count) of \(failures) failures.",
            "最多的是 \(code)，占 \(failures) 次失败中的 \(count) 次。")
    }
    func shown(_ count: Int, _ all: Int) -> String {
        pick("The plot has the \(count) most frequent of \(all) codes.", "图中为 \(all) 个错误码中最多的 \(count) 个。")
    }
    var billing: String {
        pick(
            "Billed calls cannot be known from here: the console of the service has them.",
            "此处无法得知计费的调用量，请以产品控制台为准。")
    }
    var rows: String { pick("In detail", "明细") }
    var total: String { pick("total", "合计") }
    func name(_ dimension: UsageQuery.Dimension) -> String {
        switch dimension {
        case .service: pick("Service", "产品")
        case .version: pick("Version", "版本")
        case .group: pick("Group", "分类")
        case .action: pick("Action", "接口")
        case .region: pick("Region", "地域")
        case .keyTail: pick("Key ends with", "密钥末四位")
        }
    }
    func tableOf(_ title: String) -> String { pick("\(title), as a table", "\(title)（表格）") }
}
