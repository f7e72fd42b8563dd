/// An object that is sent: a request, or an object in one.
///
/// Generated types implement `write(to:)`. `Encodable` comes with it, for your own files and logs.
public protocol RequestModel: Encodable, Sendable, JSONWritable {
    /// Writes the members, with one call for each, and checks their limits.
    func write(to json: inout JSONWriter)
}

extension RequestModel {
    public func writeValue(to json: inout JSONWriter) { json.writeObject(self) }
}
