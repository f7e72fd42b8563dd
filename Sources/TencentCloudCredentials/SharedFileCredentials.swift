internal import Foundation
public import TencentCloudCore

/// Reads the key from the file that the official SDKs share: `~/.tencentcloud/credentials`, or else
/// `/etc/tencentcloud/credentials`.
///
/// ```ini
/// [default]
/// secret_id = AKID...
/// secret_key = ...
/// ```
/// A temporary key has its `token`, too. The variable `TENCENTCLOUD_CREDENTIALS_FILE` names another file. The file is read
/// at each call, so that a changed one counts at once.
///
/// Source: the official SDKs for Go (the variable), Python and Java (the second path).
public struct SharedFileCredentials: CredentialProvider {
    private let path: String?
    private let profile: String
    private let systemPath: String
    private let environment: @Sendable () -> [String: String]

    /// Creates a provider that reads a file.
    ///
    /// - Parameters:
    ///   - path: The path of the file, which may begin with `~/`. The default is the one in the variable
    ///     `TENCENTCLOUD_CREDENTIALS_FILE`, or else the first that exists of the two in the description.
    ///   - profile: The section of the file.
    public init(path: String? = nil, profile: String = "default") {
        self.init(path: path, profile: profile, systemPath: "/etc/tencentcloud/credentials") {
            ProcessInfo.processInfo.environment
        }
    }

    init(
        path: String? = nil, profile: String = "default", systemPath: String,
        environment: @escaping @Sendable () -> [String: String]
    ) {
        self.path = path
        self.profile = profile
        self.systemPath = systemPath
        self.environment = environment
    }

    /// Returns the key that the file contains now.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which names the file, and what it lacks.
    public func credential() throws(TencentCloudError) -> Credential {
        let (path, text) = try file()
        let sections: [String: [String: String]]
        do throws(INIFile.InvalidLine) {
            sections = try INIFile(text).sections
        } catch {
            throw .unusable(
                "Line \(error.number) of \(path) is neither a section nor a value. Write it like [default], or like "
                    + "secret_id = ...")
        }
        guard let values = sections[profile] else {
            let known = sections.keys.sorted().map { "[\($0)]" }.joined(separator: ", ")
            throw .unusable(
                "The file \(path) has no section [\(profile)]\(known.isEmpty ? "" : ", only \(known)"). Write the key into it, "
                    + "or name another profile.")
        }
        guard let secretId = values["secret_id"], !secretId.isEmpty, let secretKey = values["secret_key"],
            !secretKey.isEmpty
        else {
            throw .unusable("Section [\(profile)] of \(path) needs both secret_id and secret_key. Add the missing one.")
        }
        return Credential(secretId: secretId, secretKey: secretKey, token: values["token"])
    }

    /// Returns the path and the text of the file.
    private func file() throws(TencentCloudError) -> (path: String, text: String) {
        let environment = environment()
        if var path = path ?? environment["TENCENTCLOUD_CREDENTIALS_FILE"] {
            if path.hasPrefix("~/") { path = try KeyFile.path(inHome: String(path.dropFirst(2)), environment) }
            guard let text = try KeyFile.text(at: path) else {
                throw .unusable("There is no file '\(path)', which the program or TENCENTCLOUD_CREDENTIALS_FILE names.")
            }
            return (path, text)
        }
        let own = try KeyFile.path(inHome: ".tencentcloud/credentials", environment)
        for path in [own, systemPath] {
            if let text = try KeyFile.text(at: path) { return (path, text) }
        }
        throw .missing(
            "There is neither \(own) nor \(systemPath). Write an API key to the first: a line [default], one secret_id = ... "
                + "and one secret_key = ...")
    }
}

extension CredentialProvider where Self == SharedFileCredentials {
    /// A provider that reads the section `default` of the file that the official SDKs share.
    public static var sharedFile: SharedFileCredentials { SharedFileCredentials() }
}
