import APIModel

/// The rows about the members of an object: the input, the output, or a type of an action.
package struct MemberTable: Sendable {
    /// `Input parameters`, or the name of the type.
    package var title: String
    /// The anchor, such as `input`, `output` or `type-Coord`. It is unique on the page and the same in both languages.
    package var anchor: String
    package var description: [Block]
    /// The head of the column about required members, which differs between requests and responses.
    package var presenceTitle: String
    package var rows: [MemberRow]
    /// Rules about several members, such as `At least one of ImageBase64, ImageUrl is required.`
    package var rules: [[Inline]]
}

/// A row about a member. Tables and pages share rows, so it is a class: copying a struct would retain each of its
/// properties.
package final class MemberRow: Sendable {
    /// The name in JSON: `ImageUrl`.
    package let name: String
    package let isRequired: Bool
    /// The same as text: `yes`, `no`, `in requests`.
    package let presence: String
    package let type: TypeLabel
    package let description: [Block]
    /// Sentences to show after the description: that the member is deprecated, may be null or is sensitive.
    package let remarks: [[Inline]]
    /// The known values, with their meanings if the spec has them.
    package let values: [KnownValue]
    /// The limits and the default, such as `1 to 64 characters`, `default 3`.
    package let limits: [[Inline]]
    /// An example as JSON on one line, with texts unquoted and long values shortened.
    package let example: String?
    /// A Boolean value that indicates whether the member is common to all actions and not in specs: `Action`, `Version`,
    /// `Region` or `RequestId`.
    package let isCommon: Bool

    init(
        name: String, isRequired: Bool, presence: String, type: TypeLabel, description: [Block],
        remarks: [[Inline]] = [],
        values: [KnownValue] = [], limits: [[Inline]] = [], example: String?, isCommon: Bool = false
    ) {
        self.name = name
        self.isRequired = isRequired
        self.presence = presence
        self.type = type
        self.description = description
        self.remarks = remarks
        self.values = values
        self.limits = limits
        self.example = example
        self.isCommon = isCommon
    }
}

package struct KnownValue: Sendable, Equatable {
    package var value: String
    package var meaning: [Inline]
}

/// The label of a type, such as `Array of JSON of Coord`, of which the last word may be the name of a type.
package struct TypeLabel: Sendable, Equatable {
    /// The wrappers, such as `Array of JSON of `, or an empty text.
    package var prefix: String
    /// The innermost type, such as `Coord`, `String` or `Timestamp, iso8601`.
    package var name: String
    /// The anchor of the type's table, or `nil` if the type has none.
    package var anchor: String?
}

extension TypeLabel {
    init(_ type: MemberType) {
        let innermost = type.innermost
        prefix = type.wrapping
        name = innermost.textWithFormat
        if case .object(let object) = innermost { anchor = Self.anchor(ofType: object.wire) }
    }

    static func anchor(ofType wireName: String) -> String { "type-" + wireName }
}
