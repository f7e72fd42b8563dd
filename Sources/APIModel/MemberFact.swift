/// A fact about a member that its spec may state, besides the name, the type and the texts that every member has.
///
/// Code that shows or compares members switches over all cases and has no `default`. The compiler therefore finds all of
/// it when a fact is added.
package enum MemberFact: Sendable, Equatable {
    /// The member is required in requests, in responses, or in both.
    case required(inRequests: Bool, inResponses: Bool)
    /// The member may be `null`.
    case nullable
    /// The limits on its values, in the order of `Limit.Kind`. There is at least one.
    case limits([Limit])
    /// The `format` of a String, such as `url`. Nothing checks it. Other formats are part of a member's type.
    case format(String)
    /// The known values. The server may send others.
    case values(Enumeration)
    /// The value that the server assumes. It is documented, but never sent.
    case defaultValue(Value)
    case example(Value)
    /// The value must never appear in a log.
    case sensitive
    case deprecated(Deprecation)

    /// The kind of a fact.
    package enum Kind: CaseIterable, Sendable {
        /// The order of a member's facts.
        case required, nullable, limits, format, values, defaultValue, example, sensitive, deprecated
    }
}

extension Member {
    /// All facts that the spec states, in the order of their kinds.
    package var facts: [MemberFact] { MemberFact.Kind.allCases.compactMap(fact) }

    /// Returns the fact of a kind, or `nil` if the spec does not state it.
    package func fact(_ kind: MemberFact.Kind) -> MemberFact? {
        switch kind {
        case .required:
            isRequiredInRequests || isRequiredInResponses
                ? .required(inRequests: isRequiredInRequests, inResponses: isRequiredInResponses) : nil
        case .nullable: isNullable ? .nullable : nil
        case .limits: limits.isEmpty ? nil : .limits(limits)
        case .format: format.map(MemberFact.format)
        case .values: enumeration.map(MemberFact.values)
        case .defaultValue: defaultValue.map(MemberFact.defaultValue)
        case .example: example.map(MemberFact.example)
        case .sensitive: isSensitive ? .sensitive : nil
        case .deprecated: deprecation.map(MemberFact.deprecated)
        }
    }
}

/// The deprecation of a member: the reason, and the member to use instead.
///
/// It is a class, since few members are deprecated, and a whole cloud has hundreds of thousands of members.
package final class Deprecation: Sendable, Equatable {
    package let reason: String
    package let chineseReason: String?

    package init(reason: String, chineseReason: String?) {
        self.reason = reason
        self.chineseReason = chineseReason
    }

    package static func == (left: Deprecation, right: Deprecation) -> Bool {
        left.reason == right.reason && left.chineseReason == right.chineseReason
    }
}
