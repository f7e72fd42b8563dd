import APIModel

/// A table of the members of an object: the input, the output, or a type of an action.
package struct MemberTable: Sendable, Equatable {
    /// The title: `Input parameters`, `Output parameters`, or the name of the type.
    package var title: String
    /// The anchor, such as `input`, `output` or `type-Coord`. It is unique on the page and the same in both languages.
    package var anchor: String
    package var description: [Block]
    /// The head of the column about required members, which differs between requests and responses.
    package var presenceTitle: String
    package var rows: [MemberRow]
    /// Rules about several members, such as `At least one of ImageBase64, ImageUrl is needed.`
    package var rules: [[Inline]]

    /// Returns the anchor of the row of a member, such as `input.ImageUrl`.
    package func anchor(of row: MemberRow) -> String { anchor + "." + row.name }
}

package struct MemberRow: Sendable, Equatable {
    /// The name of the member in the API, such as `ImageUrl`.
    package var name: String
    package var isRequired: Bool
    /// The text for `isRequired`, such as `yes`, `no` or `in requests`.
    package var presence: String
    package var type: TypeLabel
    package var meaning: [Block]
    /// Sentences after the meaning, for a member that is deprecated, may be null or is sensitive.
    package var remarks: [[Inline]]
    /// The known values, with their meanings if the spec has them.
    package var values: [KnownValue]
    /// The limits, such as `1 to 64 characters` or `default 3`.
    package var limits: [[Inline]]
    /// An example of the value: JSON on one line, but texts without quotes, shortened if it is long.
    package var example: String?
    /// A Boolean value that indicates whether the member belongs to every action and is in no spec: `Action`,
    /// `Version`, `Region` or `RequestId`.
    package var isCommon = false
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
