extension String: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string() }
    public static var defaultWhenMissing: Self { "" }
}

extension Int: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.int() }
    public static var defaultWhenMissing: Self { 0 }
}

extension Double: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.double() }
    public static var defaultWhenMissing: Self { 0 }
}

extension Bool: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.bool() }
    public static var defaultWhenMissing: Self { false }
}

extension Array: JSONReadable where Element: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.array() }
    public static var defaultWhenMissing: Self { [] }
}
