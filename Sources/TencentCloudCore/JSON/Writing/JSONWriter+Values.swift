extension String: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeString(self) }
}

extension Int: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeInt(self) }
}

extension Double: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeDouble(self) }
}

extension Bool: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeBool(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeArray(self) }
}
