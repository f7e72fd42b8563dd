import APIModel
import Reference
import TencentCloudCore
import TencentCloudMetrics

/// The advice on the error codes of a report: that of the services whose specs are known, or else the API's own.
struct UsageAdvice {
    private let known: [APIModel.Service]
    private let failures: [UsageReport.Failure]

    /// - Parameters:
    ///   - report: The whole report.
    ///   - folder: The folder with specs that the user named; `nil` for the built-in specs. A service that they lack gives
    ///     no advice of its own.
    /// - Throws: `CommandFailure` if the folder cannot be read or describes no service, or if the spec of a service that was
    ///   called has errors.
    init(on report: UsageReport, specs folder: String?) throws(CommandFailure) {
        failures = report.total.codes
        guard let folder else {
            let library = SpecLibrary(folder: nil)
            known = Set(failures.map(\.service)).sorted().compactMap { try? library.serviceAlone($0) }
            return
        }
        known = try Self.services(report.serviceNames, in: folder)
    }

    private static func services(
        _ names: [String], in folder: String
    ) throws(CommandFailure) -> [APIModel.Service] {
        let library = SpecLibrary(folder: folder)
        var found: [APIModel.Service] = []
        var failures: [(name: String, error: CommandFailure)] = []
        for name in names {
            do throws(CommandFailure) {
                found.append(try library.serviceAlone(name))
            } catch {
                failures.append((name, error))
            }
        }
        guard found.isEmpty || !failures.isEmpty else { return found }
        // A service that the folder lacks is no error; one with errors is.
        let known = try library.serviceNames()
        if let failure = failures.first(where: { known.contains($0.name) }) { throw failure.error }
        if known.isEmpty {
            throw .usedWrongly("no spec in \(folder) describes a service; name a folder such as 'tcgen import' writes")
        }
        return found
    }

    /// Returns the services with their advice in a language, for the report.
    func services(_ language: ClientConfiguration.Language) -> [TencentCloudCore.Service] {
        known.compactMap { try? $0.runtimeService(language) }
    }

    /// The advice in Chinese by service and code.
    var chinese: [String: [String: String]] {
        let codes = Dictionary(known.map { ($0.shortName, $0) }) { first, _ in first }
        var advice: [String: [String: String]] = [:]
        for failure in failures {
            let (code, service) = (failure.code.rawValue, codes[failure.service])
            let own = service?.errors.first { $0.code == code }
            advice[failure.service, default: [:]][code] =
                Self.clientCodes[code] ?? own?.chineseAdvice.map { Self.onOneLine($0) }
                ?? APIModel.ErrorCode.advice(
                    on: code, isAdvisedByService: service?.givesErrorAdvice ?? false, in: .chinese)
        }
        return advice
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined()
    }

    /// The advice on the client's own codes, which `TencentCloudError` has in English.
    private static let clientCodes = [
        "ClientError.TimedOut": "用客户端配置的 timeout 允许更长的时间，并检查本机网络。",
        "ClientError.CannotConnect": "检查接入点的域名、代理与本机网络。未发送任何内容。",
        "ClientError.ConnectionLost": "稍后重试，并检查本机网络。",
        "ClientError.TLS": "检查本机时钟、根证书与代理：未能建立安全连接，未发送任何内容。",
        "ClientError.Redirected": "检查接入点：服务不会重定向，可能是代理或网关的响应。",
        "ClientError.ResponseTooLarge": "减少一次请求的数据量，或调大客户端配置的 maxResponseBody。",
        "ClientError.Network": "稍后重试，并检查本机网络。",
        "ClientError.Preflight": "按错误信息修改请求，其中列出了每个参数及其规则。未发送任何内容。",
        "ClientError.InvalidResponse": "查看错误信息中响应的状态与类型：可能来自代理或网关。",
        "ClientError.Credential": "查看错误信息，其中说明密钥缺少什么或有何错误。",
        "ClientError.Encryption": "查看错误信息，其中说明问题在公钥还是在响应。",
        "ClientError.Configuration": "查看错误信息，其中说明客户端配置应改成什么。",
    ]
}
