/// On which page each type of an action is described: with the action, as long as there is room, and behind that on pages
/// of their own, `RecognizeGeneralInvoice.types2.html`. No page grows heavy, and nested types stay one click away.
struct TypePlaces {
    /// Bytes that the text of a page may have; what frames it takes a few more.
    private static let room = 80_000

    /// Which types stand together, as ranges of them: first those on the action's page, which may be none. The same for
    /// both languages, so that a link to a type holds in both.
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

    /// The file of a part: `IDCardOCR`, `IDCardOCR.types2`. No action's name holds a dot.
    static func fileStem(_ action: String, part: Int) -> String {
        part == 0 ? action : "\(action).types\(part + 1)"
    }

    /// The file of the action's page.
    private let action: String
    private let current: Int
    /// The part of each type that is not on the action's page.
    private let parts: [String: Int]

    /// All types on the action's page, whichever that is.
    static let onePage = TypePlaces()

    private init() {
        action = ""
        current = 0
        parts = [:]
    }

    /// - Parameter current: The part from which links lead.
    init(_ action: ActionPage, parts: [Range<Int>], current: Int) {
        self.action = action.fileStem
        self.current = current
        var places: [String: Int] = [:]
        for (part, range) in parts.enumerated().dropFirst() {
            for type in action.types[range] { places[type.anchor] = part }
        }
        self.parts = places
    }

    /// `#type-Coord`, with the page in front of it where that is another.
    func address(of anchor: String) -> String {
        let part = parts[anchor] ?? 0
        return part == current ? "#" + anchor : "\(Self.fileStem(action, part: part)).html#\(anchor)"
    }

    /// The page of a type without its ending.
    func fileStem(of anchor: String) -> String { Self.fileStem(action, part: parts[anchor] ?? 0) }
}
