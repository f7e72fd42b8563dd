/// A limit of a member's value, as the API's reference states it. It is checked while a request is written.
///
/// On a list, `required` and the numbers of items apply to the list, and every other limit applies to each element.
public enum Limit: Sendable {
    /// The member must be given.
    case required
    /// The smallest number allowed.
    case minimum(Double)
    /// The largest number allowed.
    case maximum(Double)
    /// The smallest number of characters (Unicode scalars) in a text.
    case minLength(Int)
    /// The largest number of characters (Unicode scalars) in a text.
    case maxLength(Int)
    /// The smallest number of elements in a list.
    case minItems(Int)
    /// The largest number of elements in a list.
    case maxItems(Int)
    /// The largest size in bytes: of a text in UTF-8, of the Base64 text of a file, or of a file that is uploaded as
    /// raw bytes.
    case maxSize(Int)
    /// The smallest size in pixels at which the service reads a picture well. Preflight lets smaller pictures pass; `fitPicture` of
    /// the product TencentCloudPictures warns if it had to make one smaller than this.
    case recommendedPixels(width: Int, height: Int)
    /// A regular expression that must match somewhere in the text, as in JSON Schema. `^` and `$` anchor it.
    case pattern(String)
}

/// A rule about several members of a request.
public enum Requirement: Sendable {
    /// At least one of them must be given.
    case anyOf
    /// Exactly one of them must be given.
    case oneOf
    /// Either all or none of them must be given.
    case together
}
