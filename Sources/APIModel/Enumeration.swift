/// The known values of a member, or of the elements of an array. The server may send others.
package struct Enumeration: Sendable, Equatable {
    /// The name of the Swift type, which is nested in the object's struct: `CardSideValue`.
    package let swiftName: String
    package let values: [Case]

    package init(swiftName: String, values: [Case]) {
        self.swiftName = swiftName
        self.values = values
    }

    /// The name of the empty Swift type beside it, which distinguishes it from those of other members:
    /// `CardSideValueTag`.
    package var swiftTag: String { Self.tag(of: swiftName) }

    package static func tag(of swiftName: String) -> String { swiftName + "Tag" }

    package struct Case: Sendable, Equatable {
        /// `.string` or `.integer`, according to the member's type.
        package let value: Value
        package let meaning: String?
        package let chineseMeaning: String?
        /// The constant, with backticks where needed; `nil` for an integer, for a value without an ASCII letter, and
        /// for values whose constants would clash.
        package let swiftName: String?

        package init(value: Value, meaning: String?, chineseMeaning: String? = nil, swiftName: String?) {
            self.value = value
            self.meaning = meaning
            self.chineseMeaning = chineseMeaning
            self.swiftName = swiftName
        }
    }
}
