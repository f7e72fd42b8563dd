import APIModel
import ArgumentParser
import Files
import TencentCloudCore
import TencentCloudEncryption

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The options that encrypt the content of a call.
struct EncryptionOptions: ParsableArguments {
    enum Algorithm: String, ExpressibleByArgument, CaseIterable {
        case aes, sm
    }

    /// The encryption of a call.
    struct Choice {
        let encryption: any RequestEncryption
        let rule: EncryptionRule
    }

    @Option(
        help: """
            Encrypt what the action allows, and show the decrypted response: aes, AES-256-CBC with RSA; sm, SM4-GCM with \
            SM2. Needs --public-key.
            """)
    var encrypt: Algorithm?

    @Option(
        help: "The file with the public key of the service, which Tencent Cloud's support hands out.",
        completion: .file())
    var publicKey: String?

    func validate() throws {
        if encrypt != nil, publicKey == nil {
            throw ValidationError("--encrypt needs --public-key FILE: the service's key, from Tencent Cloud's support")
        }
        if encrypt == nil, publicKey != nil {
            throw ValidationError("--public-key needs --encrypt aes or --encrypt sm")
        }
    }

    /// Returns the encryption of a call, or `nil` if it is sent in clear.
    ///
    /// - Parameter request: The request, which may have been encrypted already.
    func choice(for request: UntypedRequest, of action: APIModel.Action) throws(CommandFailure) -> Choice? {
        if encrypt != nil, action.encryption == nil {
            throw .usedWrongly("\(action.wireName) has no encrypted form; leave out --encrypt and --public-key")
        }
        let choice = try Self.choice(by: encryption(), for: request, of: action)
        // A request with other problems is refused for these.
        if let choice, request.problems.isEmpty { try checkContent(of: request, by: choice.rule, action) }
        return choice
    }

    /// Refuses a request of which nothing would be encrypted, although the user wants that.
    private func checkContent(
        of request: UntypedRequest, by rule: EncryptionRule, _ action: APIModel.Action
    ) throws(CommandFailure) {
        guard !rule.encryptsPart(of: request), rule.response == .none,
            case .fields(let names)? = action.encryption?.request
        else { return }
        throw .usedWrongly(
            """
            \(action.wireName) was not sent: it encrypts \(names.joined(separator: ", ")) only, and the request has none of them; \
            leave out --encrypt and --public-key to send it in clear
            """)
    }

    /// Returns the encryption of the options; `nil` without them.
    func encryption() throws(CommandFailure) -> (any RequestEncryption)? {
        guard let encrypt, let publicKey else { return nil }
        return try Self.read(publicKey, for: encrypt)
    }

    /// Returns the encryption of a call, or `nil` if it is sent in clear.
    ///
    /// - Parameters:
    ///   - encryption: The encryption for actions that have an encrypted form; `nil` to send in clear.
    ///   - request: The request, which may have been encrypted already.
    static func choice(
        by encryption: (any RequestEncryption)?, for request: UntypedRequest, of action: APIModel.Action
    ) throws(CommandFailure) -> Choice? {
        guard let rule = action.encryption else { return nil }
        if let encryption { return Choice(encryption: encryption, rule: rule.runtimeRule) }
        try refuseInClear(request, of: action)
        return nil
    }

    /// Refuses to send personal data in clear to an action that wants it encrypted.
    private static func refuseInClear(_ request: UntypedRequest, of action: APIModel.Action) throws(CommandFailure) {
        guard let encryption = action.encryption, encryption.isRequired,
            encryption.parameters.allSatisfy({ request.parameters[$0] == nil })
        else { return }
        throw .usedWrongly(
            """
            \(action.wireName) was not sent: it accepts encrypted requests only; add --encrypt aes or --encrypt sm, as the key of \
            the service is one for RSA or SM2, and --public-key FILE
            """)
    }

    private static func read(_ path: String, for algorithm: Algorithm) throws(CommandFailure) -> any RequestEncryption {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.readPresent(path, limit: 64 << 10)
        } catch {
            throw .usedWrongly("--public-key: \(error)")
        }
        // DER begins with a sequence; no text of a key begins with this byte.
        let isDER = bytes.first == 0x30
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(EncryptionError) {
            switch algorithm {
            case .aes: return .aes(isDER ? try RSAPublicKey(der: Data(bytes)) : try RSAPublicKey(text))
            case .sm: return .sm4(isDER ? try SM2PublicKey(der: Data(bytes)) : try SM2PublicKey(text))
            }
        } catch {
            throw CommandFailure(.encryption(error))
        }
    }
}

extension APIClient {
    /// Sends a request, encrypted if there is an encryption, and returns the clear response.
    func send(
        _ request: UntypedRequest, _ choice: EncryptionOptions.Choice?
    ) async throws(TencentCloudError) -> JSONValue {
        guard let choice else { return try await raw(request) }
        return try await raw(request, encryption: choice.encryption, by: choice.rule)
    }
}

extension EncryptionRule {
    /// Returns `true` if a request has anything that is encrypted.
    func encryptsPart(of request: UntypedRequest) -> Bool {
        switch self.request {
        case .none: false
        case .body: true
        case .fields(let names), .flatFields(let names): names.contains { request.parameters[$0]?.isNull == false }
        }
    }
}

extension Encryption {
    /// The rule that the runtime follows.
    fileprivate var runtimeRule: EncryptionRule {
        let part: EncryptionRule.Request =
            switch request {
            case .none: .none
            case .body: .body
            case .fields(let names): isFlat ? .flatFields(names) : .fields(names)
            }
        let returned: EncryptionRule.Response =
            switch response {
            case .none: .none
            case .body: .body
            case .fields: .fields
            }
        return EncryptionRule(request: part, response: returned, flag: flag)
    }
}
