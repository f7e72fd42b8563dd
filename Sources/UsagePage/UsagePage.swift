internal import SwiftEmit
internal import TencentCloudCore
package import TencentCloudMetrics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A usage report as one HTML file that opens from disk: plots, each with its table, in both languages and for both themes.
/// It runs no script, and its policy lets it load nothing.
///
/// It is a function of its reports: the same ones give the same bytes.
package struct UsagePage {
    let report: UsageReport
    let series: TimeSeries
    let chineseAdvice: [String: [String: String]]
    let language: PageLanguage

    /// Creates the page of a report.
    ///
    /// - Parameters:
    ///   - report: The calls, with English advice on error codes.
    ///   - series: The same calls in rows that differ by time alone, as ``reports(files:_:)`` returns them.
    ///   - chineseAdvice: The advice in Chinese by service and code. A code without it has the English one.
    ///   - language: The language that is shown first.
    package init(
        _ report: UsageReport, series: UsageReport, chineseAdvice: [String: [String: String]] = [:],
        language: PageLanguage = .english
    ) {
        self.report = report
        self.series = TimeSeries(series)
        self.chineseAdvice = chineseAdvice
        self.language = language
    }

    /// Reads files of journals once, for a report and for the series of its plots, which show 90 intervals at most.
    ///
    /// - Parameters:
    ///   - files: The paths of the files.
    ///   - query: The calls that are counted, and the rows of the report.
    /// - Throws: `JournalError` if a file cannot be read.
    package static func reports(
        files: [String], _ query: UsageQuery = UsageQuery()
    ) throws(JournalError) -> (report: UsageReport, series: UsageReport) {
        try UsageReport.withSeries(files: files, query, TimeSeries.intervals)
    }

    /// The file, in UTF-8.
    package var bytes: [UInt8] {
        Template<UsagePlaceholder>.page.fill { placeholder, file in
            switch placeholder {
            case .contentSecurityPolicy:
                file +=
                    "default-src 'none'; style-src 'sha256-\(Self.styleHash)'; base-uri 'none'; form-action 'none'".utf8
            case .title: file += "Usage report · 用量报告".utf8
            case .style: file += Self.style.utf8
            case .english: file += (language == .english ? "checked" : "").utf8
            case .chinese: file += (language == .chinese ? "checked" : "").utf8
            case .content:
                for language in PageLanguage.allCases { file += UsageContent(self, language).html.text.utf8 }
            }
        }
    }

    private static let style = EmbeddedUsage.`usage.css`

    /// The SHA-256 of the style sheet in Base64, as a content security policy names it.
    private static var styleHash: String {
        let digits = Array(PayloadDigest(of: Array(style.utf8)).hexadecimal.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { start in
            UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16) ?? 0
        }
        return Base64(bytes).text
    }
}

/// The placeholders in the template of the page.
enum UsagePlaceholder: String, TemplatePlaceholder {
    case contentSecurityPolicy, title, style
    /// `checked` for the language that is shown first, else nothing.
    case english, chinese
    /// The content in both languages.
    case content
}

extension Template<UsagePlaceholder> {
    fileprivate static let page = Template(builtIn: EmbeddedUsage.`page.html.template`)
}
