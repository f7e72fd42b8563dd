#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension JSONBody {
    /// Returns this body with a `ClientToken`, by which the service notices a request that it has carried out before.
    /// A token that the caller gave stays, even an empty one.
    ///
    /// The body is written once in a call, so all of its attempts send the same token.
    ///
    /// - Parameter mayAdd: `true` if a token is added where there is none.
    /// - Returns: The body, and `true` if it has a token that is not empty. A body that the parser rejects, for example
    ///   since it is nested too deeply, is returned unchanged.
    func withClientToken(mayAdd: Bool) -> (body: JSONBody, hasToken: Bool) {
        let given: String?? = try? JSONDocument.read(data) { $0.stringIfPresent("ClientToken") }.value
        switch given {
        case nil: return (self, false)
        case .some(let token?): return (self, !token.isEmpty)
        case .some(nil):
            guard mayAdd else { return (self, false) }
            var data = data
            data.removeLast()  // The brace that ends the object.
            let separator = data.count == 1 ? "" : ","
            data += Data("\(separator)\"ClientToken\":\"\(UUID().uuidString.lowercased())\"}".utf8)
            return (JSONBody(data: data, problems: problems, binaries: binaries), true)
        }
    }
}
