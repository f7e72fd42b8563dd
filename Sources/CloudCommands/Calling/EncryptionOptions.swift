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
            Encrypt what the action allows, and print the decrypted response: aes, AES-256-CBC with RSA; sm, SM4-GCM with \
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
        guard let encrypt, let publicKey else {
            try refuseInClear(request, of: action)
            return nil
        }
        guard let encryption = action.encryption else {
            throw .usedWrongly("\(action.wireName) has no encrypted form; leave out --encrypt and --public-key")
        }
        return Choice(encryption: try read(publicKey, for: encrypt), rule: encryption.runtimeRule)
    }

    /// Refuses to send personal data in clear to an action that wants it encrypted.
    private func refuseInClear(_ request: UntypedRequest, of action: APIModel.Action) throws(CommandFailure) {
        guard let encryption = action.encryption, encryption.isRequired,
            encryption.parameters.allSatisfy({ request.parameters[$0] == nil })
        else { return }
        throw .usedWrongly(
            """
            \(action.wireName) was not sent: it accepts encrypted requests only; add --encrypt aes or --encrypt sm, as the key of \
            the service is one for RSA or SM2, and --public-key FILE
            """)
    }

    private func read(_ path: String, for algorithm: Algorithm) throws(CommandFailure) -> any RequestEncryption {
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
