/// The part of a document that a diagnostic about form refers to.
package enum SpecPart {
    /// The value of the key.
    case key(String)
    /// An element of the list that is the value of the key.
    case entry(of: String)

    var label: String {
        switch self {
        case .key(let key): quoted(key)
        case .entry(let key): "an entry of \(quoted(key))"
        }
    }
}
