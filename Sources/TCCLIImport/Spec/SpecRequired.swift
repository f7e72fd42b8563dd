/// On which sides a member is required: what the official description says, as far as the object stands there.
struct SpecRequired {
    let inRequests: Bool
    let inResponses: Bool
    /// As a spec writes it; `nil` where nothing is.
    let word: StaticString?

    /// A disabled member is asked for by nobody, and no longer promised.
    init(_ member: OfficialMember, of object: OfficialObject) {
        let isAsked = member.isRequired && object.isAsked && !member.isDisabled
        let isPromised = member.isAlwaysAnswered && object.isAnswered && !member.isDisabled
        switch (isAsked, isPromised) {
        case (false, false): word = nil
        case (true, true): word = "true"
        case (true, false): word = object.isAnswered ? "request" : "true"
        case (false, true): word = object.isAsked ? "response" : "true"
        }
        // `required: true` holds on both sides, whichever the object is on.
        let isPlain = word.map { $0.utf8CodeUnitCount == 4 } ?? false
        inRequests = isAsked || isPlain
        inResponses = isPromised || isPlain
    }
}
