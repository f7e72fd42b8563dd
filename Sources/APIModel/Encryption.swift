/// How the content of a call is encrypted besides HTTPS: the key `encryption`.
package struct Encryption: Sendable, Equatable {
    /// The part of a request that is encrypted.
    package enum Request: Sendable, Equatable {
        /// No parameter. The request only carries the key for the response.
        case none
        /// All parameters, as one JSON text in `EncryptedBody`.
        case body
        /// The parameters of these wire names, each for itself.
        case fields([String])
    }

    /// The part of a response that is encrypted.
    package enum Response: String, Sendable, Equatable {
        case none
        /// All members, as one JSON text in `EncryptedBody`.
        case body
        /// The members whose paths the response lists in the `EncryptList` of its `Encryption`.
        case fields
    }

    /// The members that describe the encryption, by the names that all services of the vendor use.
    package enum Name {
        /// The text with all parameters, or with the whole response.
        package static let body = "EncryptedBody"
        /// The object with the key, the vector, the algorithm and the tags.
        package static let object = "Encryption"
        /// The members of that object without which nothing can be decrypted. If an action has no such object, they are its
        /// parameters.
        package static let description = ["CiphertextBlob", "Iv", "EncryptList"]
    }

    package let request: Request
    package let response: Response
    /// The wire name of the parameter that asks for an encrypted response.
    package let flag: String?
    /// A Boolean value that indicates whether the members of the object `Encryption` are parameters of the action.
    package let isFlat: Bool
    /// A Boolean value that indicates whether the action refuses requests that are not encrypted.
    package let isRequired: Bool

    package init(request: Request, response: Response, flag: String?, isFlat: Bool, isRequired: Bool) {
        self.request = request
        self.response = response
        self.flag = flag
        self.isFlat = isFlat
        self.isRequired = isRequired
    }

    /// The wire names of the parameters that the encryption fills in. A caller fills in the others, in clear.
    package var parameters: [String] {
        (request == .body ? [Name.body] : []) + (isFlat ? Name.description : [Name.object]) + (flag.map { [$0] } ?? [])
    }

    /// The wire names of the members of the response that a caller does not need, since the response is decrypted.
    package var members: [String] { response == .none ? [] : [Name.body, Name.object] }

    /// Returns the size that the JSON of a clear request may have, in bytes: encrypted, it is base64 text, a third larger,
    /// beside the description of the encryption.
    ///
    /// - Parameter limit: The largest body that the service accepts, in bytes.
    package func clearLimit(_ limit: Int) -> Int {
        request == .body ? max(0, limit - Self.largestDescription) / 4 * 3 : limit
    }

    /// A description has a key of up to 8192 bits in base64 text, and short texts.
    private static let largestDescription = 2048
}
