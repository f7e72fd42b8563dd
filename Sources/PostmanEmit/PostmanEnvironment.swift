import APIModel
import Reference

/// An environment, which a user chooses in Postman: the host and the keys for all collections of the vendor's services.
struct PostmanEnvironment {
    let name: String
    /// The name of the file without its extension.
    let file: String
    /// The part of the host name after the service. It may contain variables.
    let domain: String
    let region: String

    /// Returns the environment of a service that is not the vendor's, with its host and its region.
    ///
    /// - Parameter files: The variables through which the service takes files.
    static func output(for service: Service, _ files: [String], path: String) -> OutputFile {
        let name = service.texts.title ?? service.texts.chineseTitle ?? service.swiftName
        return output(
            path: path, id: "environment/\(service.shortName)/\(service.version)", name: name,
            [("region", region(of: service)), ("language", ""), ("baseUrl", "https://\(service.endpoint)")]
                + files.map { ($0, "") })
    }

    /// Returns the default region of a service, or an empty text if none is known.
    static func region(of service: Service) -> String {
        service.usualRegion(of: service.regions) ?? ""
    }

    /// The environments for the vendor's services.
    static let all = [
        PostmanEnvironment(
            name: "Tencent Cloud, China site · 腾讯云中国站", file: "china-site", domain: Service.vendorDomain,
            region: Service.usualRegion),
        PostmanEnvironment(
            name: "Tencent Cloud, international site · 腾讯云国际站", file: "international-site",
            domain: "intl.\(Service.vendorDomain)", region: "ap-singapore"),
        // The finance zones are separate: their hosts accept only their regions.
        PostmanEnvironment(
            name: "Tencent Cloud, finance zones · 腾讯云金融专区", file: "finance-zones",
            domain: "{{region}}.\(Service.vendorDomain)", region: "ap-shanghai-fsi"),
        PostmanEnvironment(
            name: "Tencent Cloud, inside a VPC · 腾讯云私有网络（VPC）内", file: "vpc-internal",
            domain: "internal.\(Service.vendorDomain)", region: Service.usualRegion),
    ]

    static let folder = "Postman/environments/"

    func output() -> OutputFile {
        Self.output(
            path: "\(Self.folder)\(file).postman_environment.json", id: "environment/\(file)", name: name,
            [("region", region), ("domain", domain)] + FileParameters.allVariables.map { ($0, "") })
    }

    private static func output(
        path: String, id: String, name: String, _ variables: [(key: String, value: String)]
    ) -> OutputFile {
        var json = JSONPrinter(.lines)
        json.object { json in
            json.member("id", StableID.make(id))
            json.member("name", name)
            json.member("values")
            json.array { json in
                for secret in ["secretId", "secretKey", "token"] { write(secret, "", isSecret: true, to: &json) }
                for (key, value) in variables { write(key, value, to: &json) }
            }
            json.member("_postman_variable_scope", "environment")
        }
        json.literal("\n")
        return OutputFile(path: path, bytes: json.bytes)
    }

    private static func write(_ key: String, _ value: String, isSecret: Bool = false, to json: inout JSONPrinter) {
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
