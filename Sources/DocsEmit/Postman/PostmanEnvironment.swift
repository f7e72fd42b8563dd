import APIModel

/// An environment in Postman, shared by all collections: the servers that calls go to, and the keys.
struct PostmanEnvironment {
    let name: String
    /// The name of the file without its extension.
    let file: String
    /// The part of the host name after the service. It may contain variables.
    let domain: String
    let region: String
    /// The language of error messages.
    let language: String

    /// The domain of all hosts of the API.
    static let domain = "tencentcloudapi.com"

    static let all = [
        PostmanEnvironment(
            name: "Tencent Cloud, China site", file: "china-site", domain: domain, region: "ap-guangzhou",
            language: "zh-CN"),
        PostmanEnvironment(
            name: "Tencent Cloud, international site", file: "international-site", domain: "intl.\(domain)",
            region: "ap-singapore", language: "en-US"),
        // The finance zones are separate: their hosts accept only their regions.
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
