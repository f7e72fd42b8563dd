/// A text of generated code, or one that was made while the program runs.
///
/// A constant is not copied before somebody reads it: a description of a service or an action is made for each call, and
/// its texts may have some kilobytes.
enum StoredText: Sendable, Hashable {
    case constant(StaticString)
    case made(String)

    var text: String {
        switch self {
        case .constant(let text): text.description
        case .made(let text): text
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.constant(let left), .constant(let right))
        where left.hasPointerRepresentation && right.hasPointerRepresentation
            && left.utf8Start == right.utf8Start && left.utf8CodeUnitCount == right.utf8CodeUnitCount:
            true
        default: left.text == right.text
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
