import APIModel

/// The rows about the members of an object: the input, the output, or a type of an action.
package struct MemberTable: Sendable, Equatable {
    /// `Input parameters`, or the name of the type.
    package var title: String
    /// Unique on the page, and the same in both languages: `input`, `output`, `type-Coord`.
    package var anchor: String
    package var description: [Block]
    /// The head of the column that says whether a member is required: `Required`, or `Always there` in answers.
    package var presenceTitle: String
    package var rows: [MemberRow]
    /// What holds for several members at once: `At least one of ImageBase64, ImageUrl is needed.`
    package var rules: [[Inline]]

    /// What the row of a member can be linked by: `input.ImageUrl`.
    package func anchor(of row: MemberRow) -> String { anchor + "." + row.name }
}

package struct MemberRow: Sendable, Equatable {
    /// As it travels: `ImageUrl`.
    package var name: String
    package var isRequired: Bool
    /// The same in words: `yes`, `no`, `in requests`.
    package var presence: String
    package var type: TypeLabel
    package var meaning: [Block]
    /// Sentences to show behind the meaning: that it is deprecated, may be null, is sensitive.
    package var remarks: [[Inline]]
    /// The known values, with what they mean where the spec says so.
    package var values: [KnownValue]
    /// `1 to 64 characters`, `default 3`.
    package var limits: [[Inline]]
    /// A value as it would be written in JSON, texts without quotes; on one line, and cut where it is long.
    package var example: String?
    /// What every action has, and no spec writes: `Action`, `Version`, `Region`, `RequestId`.
    package var isCommon = false
}

package struct KnownValue: Sendable, Equatable {
    package var value: String
    package var meaning: [Inline]
}

/// `Array of JSON of Coord`, where the last word may be the name of a type.
package struct TypeLabel: Sendable, Equatable {
    /// `Array of JSON of `, or empty.
    package var prefix: String
    /// `Coord`, `String`, `Timestamp, iso8601`.
    package var name: String
    /// The anchor of the type's table; `nil` for what has none.
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
