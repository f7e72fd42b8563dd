/// The limits of a picture in a request.
package struct PictureLimits: Sendable {
    /// The largest size that the Base64 text may have, in bytes.
    package let textSize: Int
    /// The smallest size in pixels at which the service reads the picture well; `nil` if the spec states none.
    package let recommendedPixels: (width: Int, height: Int)?
}

extension ActionRequest {
    /// Returns the limits of the picture in a member. The largest size is the limit of the member, or the space that the largest
    /// body of the service leaves besides the other members.
    ///
    /// The request is written once with a file in the member that is larger than any limit, and preflight notes the limits of
    /// that file.
    ///
    /// - Parameters:
    ///   - member: The member.
    ///   - isEncrypted: A Boolean value that indicates whether the member is sent encrypted, so that the body holds less.
    package func pictureLimits(
        of member: WritableKeyPath<Self, Base64?>, isEncrypted: Bool = false
    ) -> PictureLimits {
        var probe = self
        probe[keyPath: member] = Base64(.largerThanAnyLimit)
        let body = JSONWriter.body(of: probe)
        let limit = body.largeFiles.filter { $0.textSize == .max }.map(\.limit).min()
        let most = Self.action.service.maxRequestBody
        let largest = isEncrypted ? EncryptionRule.clearLimit(most) : most
        return PictureLimits(
            textSize: max(0, min(limit ?? .max, largest - body.data.count)), recommendedPixels: body.recommendedPixels)
    }
}
