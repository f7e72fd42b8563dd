import APIModel

/// Where calls go and with whose keys: what a user chooses in Postman, for all collections together.
struct PostmanEnvironment {
    let name: String
    /// The name of the file, without its ending.
    let file: String
    /// What follows the service in a host name. May hold variables.
    let domain: String
    let region: String
    /// The language of error messages.
    let language: String

    /// In each host name that a collection makes of its service and the domain.
    static let domain = "tencentcloudapi.com"

    static let all = [
        PostmanEnvironment(
            name: "Tencent Cloud, China site", file: "china-site", domain: domain, region: "ap-guangzhou",
            language: "zh-CN"),
        PostmanEnvironment(
            name: "Tencent Cloud, international site", file: "international-site", domain: "intl.\(domain)",
            region: "ap-singapore", language: "en-US"),
        // They are set apart: host name and region must both be theirs.
        PostmanEnvironment(
            name: "Tencent Cloud, finance zones", file: "finance-zones", domain: "{{region}}.\(domain)",
            region: "ap-shanghai-fsi", language: "zh-CN"),
        PostmanEnvironment(
            name: "Tencent Cloud, inside a VPC", file: "vpc-internal", domain: "internal.\(domain)",
            region: "ap-guangzhou", language: "zh-CN"),
    ]

    func output() -> OutputFile {
        var json = JSONPrinter()
        json.object { json in
            json.member("id", StableID.make("environment/\(file)"))
            json.member("name", name)
            json.member("values")
            json.array { json in
                for secret in ["secretId", "secretKey", "token"] { write(secret, "", isSecret: true, to: &json) }
                write("region", region, to: &json)
                write("language", language, to: &json)
                write("domain", domain, to: &json)
            }
            json.member("_postman_variable_scope", "environment")
        }
        return OutputFile(path: "Postman/environments/\(file).postman_environment.json", bytes: json.file())
    }

    private func write(_ key: String, _ value: String, isSecret: Bool = false, to json: inout JSONPrinter) {
        json.element()
        json.object(.line) { json in
            json.member("key", key)
            json.member("value", value)
            json.member("type", isSecret ? "secret" : "default")
            json.member("enabled")
            json.literal("true")
        }
    }
}
