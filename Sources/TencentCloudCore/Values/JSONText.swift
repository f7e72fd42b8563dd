/// A value that travels as a text that holds its JSON: `"{\"A\":1}"` for an object with the member `A`.
///
/// Members of that type are plain properties of the type within; this one stands where that cannot be, as in a list of
/// such texts.
public struct JSONText<Value: Sendable>: Sendable {
    /// What the text says.
    public var value: Value

    /// A text that says `value`.
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
    public static var neutralWhenMissing: Self { Self(.neutralWhenMissing) }
}

extension JSONWriter {
    /// The JSON of a value. Its problems are the outer writer's, at their place in it.
    mutating func writtenText(of value: some JSONWritable, at key: StaticString? = nil) -> String {
        var inner = JSONWriter(checksLimits: checksLimits, capacity: 256)
        inner.place = place
        if let key { inner.place.append(.member(key)) }
        (inner.timestampFormat, inner.leastInt, inner.regexes) = (timestampFormat, leastInt, regexes)
        value.writeValue(to: &inner)
        problems += inner.problems
        regexes = inner.regexes
        let bytes = UnsafeBufferPointer(start: inner.buffer.start, count: inner.buffer.count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
