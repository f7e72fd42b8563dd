/// A type that can be written as a JSON value.
public protocol JSONWritable: Sendable {
    /// Writes exactly one value, with one of the writer's `write` methods.
    func writeValue(to json: inout JSONWriter)
}
