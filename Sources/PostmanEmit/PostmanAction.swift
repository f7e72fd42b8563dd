import APIModel
import Reference

/// An action of a collection: everything that is the same in all languages, prepared once.
struct PostmanAction {
    let action: Action
    let examples: [Example]
    let request: PostmanRequest
    /// The error codes whose responses are saved.
    let likelyErrors: [LikelyError]
    /// The request of each example as saved with a response, printed. Empty if there are no examples.
    let copies: [[UInt8]]
    /// The body of the successful response of each example, as JSON, or `nil` if the spec defines none.
    let successes: [[UInt8]?]
    /// The end of the name from which the ID of each example is derived. It stays the same if examples are added or moved.
    let exampleNames: [String]
    /// The nesting level of the item in the collection.
    let depth: Int

    /// - Parameters:
    ///   - files: The parameters that are sent from variables.
    ///   - notActivated: The error codes that say that the account has not activated the service.
    init(
        _ number: Int, of reference: Reference, _ files: FileParameters, notActivated: Set<String>, depth: Int
    ) {
        let service = reference.service
        let action = service.actions[number]
        let examples = reference.examples(ofAction: number)
        let request = PostmanRequest(action, of: service, examples, files, reference)
        self.action = action
        self.examples = examples
        self.request = request
        self.depth = depth
        likelyErrors = LikelyError.all(of: action, notActivated, isOfVendor: service.isOfVendor)
        copies = examples.map { example in
            // A saved request is three levels deeper than its item: in an element of the responses.
            var json = JSONPrinter(.lines, depth: depth + 3)
            request.writePlain(example.request, nil, in: .english, to: &json)
            return json.bytes
        }
        successes = examples.map { example in
            // Without members, a response consists of the request ID only.
            let hasNone = example.response == nil && !(action.response.members.isEmpty && !action.isEventStream)
            return hasNone ? nil : PostmanResponse.success(example.response?.members ?? [], of: action)
        }
        var counts: [String: Int] = [:]
        exampleNames = examples.map { example in
            counts[example.title, default: 0] += 1
            return "\(counts[example.title] ?? 1)/\(example.title)"
        }
    }
}

/// An error that a user is likely to meet first, with the codes of one's own last.
struct LikelyError {
    let code: String
    /// The texts of the spec, or `nil` if the code is one that any action can return.
    let error: ErrorCode?

    /// Returns the error codes that say that the account has not activated the service.
    static func notActivated(in service: Service) -> Set<String> {
        let words = ["UnOpen", "NotOpen", "NotActiv"]
        return Set(service.errors.map(\.code).filter { words.contains(where: $0.contains) })
    }

    /// Returns a wrong key, a service that is not activated, and the first other error of the action.
    static func all(of action: Action, _ notActivated: Set<String>, isOfVendor: Bool) -> [LikelyError] {
        var likely: [LikelyError] = []
        if isOfVendor, action.isSigned { likely.append(LikelyError(code: "AuthFailure.SecretIdNotFound", error: nil)) }
        let own = [
            action.errors.first { notActivated.contains($0.code) },
            action.errors.first { !notActivated.contains($0.code) },
        ]
        likely += own.compactMap(\.self).map { LikelyError(code: $0.code, error: $0) }
        return likely.isEmpty ? [LikelyError(code: "InternalError", error: nil)] : likely
    }

    /// Returns a message that the service could send with the code.
    func message(in language: Language) -> String {
        error?.sampleMessage(in: language) ?? ErrorCode.sampleMessage(of: code, in: language)
    }
}
