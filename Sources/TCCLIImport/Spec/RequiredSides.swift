/// The sides on which a member is required, among those that use its object.
struct RequiredSides {
    let inRequests: Bool
    let inResponses: Bool
    /// The value of `required` in the spec, or `nil` if the key is left out.
    let word: StaticString?

    /// Creates the value for a member. A disabled member is not required in requests, and may be missing in responses.
    init(_ member: OfficialMember, of object: OfficialObject) {
        let isUsedInRequests = member.isRequired && object.isUsedInRequests && !member.isDisabled
        let isPromised = member.isAlwaysReturned && object.isUsedInResponses && !member.isDisabled
        switch (isUsedInRequests, isPromised) {
        case (false, false): word = nil
        case (true, true): word = "true"
        case (true, false): word = object.isUsedInResponses ? "request" : "true"
        case (false, true): word = object.isUsedInRequests ? "response" : "true"
        }
        // `required: true` applies to both sides, even if the object is used on one only.
        let isPlain = word.map { $0.utf8CodeUnitCount == 4 } ?? false
        inRequests = isUsedInRequests || isPlain
        inResponses = isPromised || isPlain
    }
}
