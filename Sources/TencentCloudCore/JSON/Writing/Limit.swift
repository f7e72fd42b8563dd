/// What a member's value must keep to, as the API's reference says it. Checked while a request is written.
///
/// On a list, the item counts are about the list and everything else is about each of its elements.
public enum Limit: Sendable {
    /// The member must be given.
    case required
    /// The smallest number allowed.
    case minimum(Double)
    /// The greatest number allowed.
    case maximum(Double)
    /// The fewest characters (Unicode scalars) of a text.
    case minLength(Int)
    /// The most characters (Unicode scalars) of a text.
    case maxLength(Int)
    /// The fewest elements of a list.
    case minItems(Int)
    /// The most elements of a list.
    case maxItems(Int)
    /// The most bytes of a text in UTF-8; for a picture or another file, of its base64 text.
    case maxSize(Int)
    /// A regular expression that must match somewhere in the text (as in JSON Schema: anchor it with `^` and `$`).
    case pattern(String)
}

/// How members of a request depend on each other.
public enum Requirement: Sendable {
    /// At least one of them.
    case anyOf
    /// Exactly one of them.
    case oneOf
    /// All of them or none.
    case together
}
