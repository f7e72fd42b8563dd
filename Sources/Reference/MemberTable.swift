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
    /// The members that depend on each other are next to each other where a rule has `rows`.
    package var rows: [MemberRow]
    package var groups: [MemberRule]

    /// The texts of the rules, such as `At least one of ImageBase64, ImageUrl is required.`
    package var rules: [[Inline]] { groups.map(\.text) }
}

/// A rule about several members.
package struct MemberRule: Sendable, Equatable {
    /// `At least one of ImageBase64, ImageUrl is required.`
    package var text: [Inline]
    /// The same as a heading above the rows of the members: `At least one of these is required`.
    package var heading: String
    /// The rows of the members, or `nil` if an earlier rule is about one of them.
    package var rows: Range<Int>?
}

/// A row about a member. Tables and pages share rows, so it is a class: copying a struct would retain each of its
/// properties.
package final class MemberRow: Sendable {
    /// The name in JSON: `ImageUrl`.
    package let name: String
    /// The name in Swift without backticks, `imageUrl`, or `nil` if a program does not name it.
    package let swiftName: String?
    package let isRequired: Bool
    /// The same as text: `yes`, `no`, `in requests`, `at least one`.
    package let presence: String
    /// The same without the head of the column: `required`, `optional`, `always returned`.
    package let presenceWords: String
    package let type: TypeLabel
    package let description: [Block]
    /// The marks besides the description: that the member is deprecated, may be null or is sensitive.
    package let marks: [MemberMark]
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
        name: String, swiftName: String?, presence: MemberPresence, type: TypeLabel, description: [Block],
        marks: [MemberMark] = [],
        values: [KnownValue] = [], limits: [[Inline]] = [], example: String?, isCommon: Bool = false
    ) {
        self.name = name
        self.swiftName = swiftName
        isRequired = presence.isRequired
        self.presence = presence.cell
        presenceWords = presence.words
        self.type = type
        self.description = description
        self.marks = marks
        self.values = values
        self.limits = limits
        self.example = example
        self.isCommon = isCommon
    }
}

/// The presence of a member: that it must be given or is always returned, in the language of its row.
struct MemberPresence {
    let isRequired: Bool
    /// The text below the head of the column: `yes`, `no`, `in requests`, `at least one`.
    let cell: String
    /// The text without a head: `required`, `optional`, `always returned`.
    let words: String
}

/// A mark on a member: that it is deprecated, may be null or is sensitive.
package struct MemberMark: Sendable, Equatable {
    package enum Kind: Sendable {
        case deprecated, nullable, sensitive
    }

    package var kind: Kind
    /// The mark in a word or two: `sensitive`.
    package var label: String
    /// `Sensitive: keep it out of logs.`
    package var sentence: [Inline]
}

package struct KnownValue: Sendable, Equatable {
    package var value: String
    /// The constant in Swift, `.zhRare`, or `nil` if there is none.
    package var swiftName: String?
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

extension MemberRow {
    /// The sentences of the marks.
    package var remarks: [[Inline]] { marks.map(\.sentence) }

    /// Returns the row of a member of which a rule says when it must be given.
    func with(_ presence: MemberPresence) -> MemberRow {
        MemberRow(
            name: name, swiftName: swiftName, presence: presence, type: type, description: description, marks: marks,
            values: values, limits: limits, example: example, isCommon: isCommon)
    }
}
