extension ActionRequest {
    /// Returns the largest size that the Base64 text of a member may have, in bytes: the limit of the member, or the space
    /// that the largest body of the service leaves besides the other members.
    ///
    /// The request is written once with a file in the member that is larger than any limit, and the limit is read from the
    /// problem that this makes.
    ///
    /// - Parameters:
    ///   - member: The member.
    ///   - isEncrypted: A Boolean value that indicates whether the member is sent encrypted, so that the body holds less.
    package func maxBase64Size(of member: WritableKeyPath<Self, Base64?>, isEncrypted: Bool = false) -> Int {
        var probe = self
        probe[keyPath: member] = Base64(.largerThanAnyLimit)
        let body = JSONWriter.body(of: probe)
        let limit = body.largeFiles.filter { $0.textSize == .max }.map(\.limit).min()
        let most = Self.action.service.maxRequestBody
        let largest = isEncrypted ? EncryptionRule.clearLimit(most) : most
        return max(0, min(limit ?? .max, largest - body.data.count))
    }
}
