/// A type that can be read from a JSON value. Reading is lenient: values are converted if possible, and nothing throws.
public protocol JSONReadable: Sendable {
    /// Returns the value of `json`, or `nil` if it is `null` or cannot be read. If it cannot be read, the element's
    /// methods have recorded a drift.
    static func read(_ json: borrowing JSONElement) -> Self?
    /// The default value, which replaces a required value that is missing: an empty text, 0, `false`, an empty list, or
    /// an object of such values.
    ///
    /// The name is long so that it does not clash with a constant of an open enum, such as `default`.
    static var defaultWhenMissing: Self { get }
}
