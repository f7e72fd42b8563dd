/// A value that is sent as a string with its JSON: `"{\"A\":1}"` for an object with the member `A`.
///
/// A member of such a type is a plain property of the inner type if possible. This type is for other uses, such as a
/// list of such strings.
public struct JSONText<Value: Sendable>: Sendable {
    /// The value in the string.
    public var value: Value

    /// Creates a string that contains the JSON of `value`.
    public init(_ value: Value) { self.value = value }
}

extension JSONText: Equatable where Value: Equatable {}
extension JSONText: Hashable where Value: Hashable {}

extension JSONText: JSONWritable where Value: JSONWritable {
    public func writeValue(to json: inout JSONWriter) {
        json.writeString(json.writtenText(of: value))
    }
}

extension JSONText: JSONReadable where Value: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.jsonText().map(Self.init) }
    public static var defaultWhenMissing: Self { Self(.defaultWhenMissing) }
}

extension JSONWriter {
    /// Returns the JSON of a value. Problems in it are recorded in this writer, with their location in the outer value.
    mutating func writtenText(of value: some JSONWritable, at key: StaticString? = nil) -> String {
        var inner = JSONWriter(checksLimits: checksLimits, capacity: 256)
        inner.location = location
        if let key { inner.location.append(.member(key)) }
        (inner.timestampFormat, inner.leastInt, inner.regexes) = (timestampFormat, leastInt, regexes)
        inner.depth = depth
        value.writeValue(to: &inner)
        problems += inner.problems
        regexes = inner.regexes
        let bytes = UnsafeBufferPointer(start: inner.buffer.start, count: inner.buffer.count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
