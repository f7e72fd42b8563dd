import Reference

/// The page on which each type of an action is described: the action's own page as long as there is room, then more
/// pages such as `RecognizeGeneralInvoice.types2.html`. No page becomes too large, and nested types stay one click
/// away.
struct TypePageLocations {
    /// The maximum size of the content of a page in bytes, without the frame.
    private static let room = 80_000

    /// Divides the types among pages. The first range is for the action's own page and may be empty. The result is the
    /// same for both languages, so that a link to a type is valid in both.
    static func parts(_ drafts: [ActionMarkup.Draft]) -> [Range<Int>] {
        let count = drafts.map(\.types.count).min() ?? 0
        var room = drafts.map { Self.room - $0.before.size - $0.after.size }.min() ?? 0
        var parts: [Range<Int>] = []
        var start = 0
        for index in 0..<count {
            let size = drafts.map { $0.types[index].size }.max() ?? 0
            if size > room, index > start || parts.isEmpty {
                parts.append(start..<index)
                start = index
                room = Self.room
            }
            room -= size
        }
        parts.append(start..<count)
        return parts
    }

    /// Returns the file stem of a part: `IDCardOCR`, `IDCardOCR.types2`. No action name contains a dot.
    static func fileStem(_ action: String, part: Int) -> String {
        part == 0 ? action : "\(action).types\(part + 1)"
    }

    /// The file of the action's page.
    private let action: String
    private let current: Int
    /// The part of each type that is not on the action's page, by anchor.
    private let parts: [String: Int]

    /// The locations if all types are on the action's page.
    static let onePage = TypePageLocations()

    private init() {
        action = ""
        current = 0
        parts = [:]
    }

    /// - Parameter current: The part that contains the links.
    init(_ action: ActionPage, parts: [Range<Int>], current: Int) {
        self.action = action.fileStem
        self.current = current
        var locations: [String: Int] = [:]
        for (part, range) in parts.enumerated().dropFirst() {
            for type in action.types[range] { locations[type.anchor] = part }
        }
        self.parts = locations
    }

    /// Returns the address of a type, such as `#type-Coord`, preceded by the page if it is another one.
    func address(of anchor: String) -> String {
        let part = parts[anchor] ?? 0
        return part == current ? "#" + anchor : "\(Self.fileStem(action, part: part)).html#\(anchor)"
    }

    /// Returns the file stem of the page that describes a type.
    func fileStem(of anchor: String) -> String { Self.fileStem(action, part: parts[anchor] ?? 0) }
}
