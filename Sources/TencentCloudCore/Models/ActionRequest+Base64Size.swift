extension ActionRequest {
    /// Returns the largest size that the Base64 text of a member may have, in bytes: the limit of the member, or the space
    /// that the largest body of the service leaves besides the other members.
    ///
    /// The request is written once with a file in the member that is larger than any limit, and the limit is read from the
    /// problem that this makes.
    package func maxBase64Size(of member: WritableKeyPath<Self, Base64?>) -> Int {
        var probe = self
        probe[keyPath: member] = Base64(.largerThanAnyLimit)
        let body = JSONWriter.body(of: probe)
        let limit = body.largeFiles.filter { $0.textSize == .max }.map(\.limit).min()
        return max(0, min(limit ?? .max, Self.action.service.maxRequestBody - body.data.count))
    }
}
