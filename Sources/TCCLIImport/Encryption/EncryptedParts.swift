/// The parts of an action's calls that can be encrypted, found by the shape of request and response and by the prose about
/// `Encryption`.
///
/// Members named `Encryption` mean other things in other services, so that the type of one must describe an encryption.
struct EncryptedParts {
    enum Request: Equatable {
        case none, body
        case fields([String])
    }

    var request: Request
    /// A Boolean value that indicates whether the whole response can be encrypted.
    var hasResponse: Bool
    /// The parameter that asks for an encrypted response.
    var flag: String?

    /// Returns `nil` if calls of the action cannot be encrypted, or if it is not plain what is.
    init?(_ action: OfficialAction, of service: OfficialService) {
        let input = service.objects[action.input]
        let output = service.objects[action.output]
        let hasBody = input.member("EncryptedBody") != nil
        hasResponse = output.member("EncryptedBody") != nil && service.description(in: output) != nil
        if let description = service.description(in: input) {
            if hasBody {
                request = .body
            } else if let names = EncryptionProse.parameters(description.document, of: input) {
                request = .fields(names)
            } else if hasResponse {
                request = .none
            } else {
                return nil
            }
        } else if input.describesEncryption, let list = input.member("EncryptList") {
            // PhoneVerification: the parameters have no object around them.
            let names = EncryptionProse.named(list.document, of: input)
            guard !names.isEmpty else { return nil }
            request = .fields(names)
        } else {
            return nil
        }
        if hasResponse { flag = input.member("IsEncryptResponse").flatMap { $0.kind == .boolean ? $0.name : nil } }
    }
}

/// Finds the parameters that can be encrypted in the prose about them.
enum EncryptionProse {
    /// The words by which the description names parameters, and these. No other form of the fact exists: the words stand in
    /// brackets in the prose about `Encryption`, `对传入信息（姓名、身份证号）有加密需求`.
    private static let words: [(word: String, parameters: [StaticString])] = [
        ("姓名", ["Name"]),
        ("身份证号", ["IdCard"]),
        // CheckPhoneAndName, MinorsVerification, MobileStatus and MobileNetworkTimeVerification say Mobile.
        ("手机号", ["Phone", "Mobile"]),
        ("银行卡号", ["BankCard"]),
        // GetFaceIdToken: the picture that the caller sends for the comparison.
        ("自传照片", ["ImageBase64"]),
    ]

    /// Returns the parameters in the order of the words, or `nil` if the prose names none, or one that is not known.
    static func parameters(_ document: Bytes, of request: OfficialObject) -> [String]? {
        guard var rest = document.after("传入信息（") else { return nil }
        var names: [String] = []
        while true {
            guard let (parameters, after) = firstWord(of: rest),
                let member = parameters.lazy.compactMap({ request.member($0) }).first
            else { return nil }
            names.append(member.name)
            if after.skip("）") != nil { return names }
            guard let next = after.skip("、") else { return nil }
            rest = next
        }
    }

    private static func firstWord(of text: Bytes) -> (parameters: [StaticString], rest: Bytes)? {
        for (word, parameters) in words {
            if let rest = text.skip(word) { return (parameters, rest) }
        }
        return nil
    }

    /// Returns the parameters whose names the prose has: `可填入加密后的IdCard，Name，Phone中的一个或多个`.
    static func named(_ document: Bytes, of request: OfficialObject) -> [String] {
        request.members.filter { $0.kind == .string && !$0.isList && document.after($0.name) != nil }.map(\.name)
            .filter { !["EncryptList", "CiphertextBlob", "Iv"].contains($0) }
    }
}

extension OfficialObject {
    fileprivate func member(_ name: StaticString) -> OfficialMember? {
        members.first { $0.wireName.equals(name) && !$0.isDisabled }
    }

    /// A Boolean value that indicates whether the members are those without which nothing can be decrypted.
    fileprivate var describesEncryption: Bool {
        member("CiphertextBlob") != nil && member("Iv") != nil && member("EncryptList") != nil
    }
}

extension OfficialService {
    /// Returns the member that describes an encryption, or `nil` if the object has none.
    fileprivate func description(in object: OfficialObject) -> OfficialMember? {
        guard let member = object.member("Encryption"), !member.isList, case .object(let index) = member.kind,
            objects[index].describesEncryption
        else { return nil }
        return member
    }
}
