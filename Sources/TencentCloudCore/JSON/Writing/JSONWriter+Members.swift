// Each kind of member has a method without limits and one with limits: most members have none, and a call without a
// list of limits is fast to compile and to run. Kinds that often have one limit have a third method, for which
// generated code makes no list.

extension JSONWriter {
    /// Writes a string.
    public mutating func string(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        writeKey(key)
        writeString(value)
    }

    /// Writes a string with one limit.
    public mutating func string(_ key: StaticString, _ value: String?, _ limit: Limit) {
        string(key, value, limits: [limit])
    }

    /// Writes a string with limits.
    public mutating func string(_ key: StaticString, _ value: String?, _ limits: Limit...) {
        string(key, value, limits: limits)
    }

    private mutating func string(_ key: StaticString, _ value: String?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, value)
    }

    /// Writes an integer.
    public mutating func int(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        writeKey(key)
        buffer.append(value)
    }

    /// Writes an integer with one limit.
    public mutating func int(_ key: StaticString, _ value: Int?, _ limit: Limit) {
        int(key, value, limits: [limit])
    }

    /// Writes an integer with limits.
    public mutating func int(_ key: StaticString, _ value: Int?, _ limits: Limit...) {
        int(key, value, limits: limits)
    }

    private mutating func int(_ key: StaticString, _ value: Int?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(integer: value, limit) }
        int(key, value)
    }

    /// Writes a number. NaN and the infinities are a problem even without preflight, since JSON cannot represent them.
    public mutating func double(_ key: StaticString, _ value: Double?) {
        self.value(key, value)
    }

    /// Writes a number with limits.
    public mutating func double(_ key: StaticString, _ value: Double?, _ limits: Limit...) {
        check(key, value, limits) { json, value, limit in json.check(number: value, limit) }
        double(key, value)
    }

    /// Writes a Boolean.
    public mutating func bool(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        writeKey(key)
        writeBool(value)
    }

    /// Writes a Boolean with limits.
    public mutating func bool(_ key: StaticString, _ value: Bool?, _ limits: Limit...) {
        check(key, value, limits) { _, _, _ in }
        bool(key, value)
    }

    /// Writes a picture or another file. Bytes are encoded while they are written, and Base64 text is checked while it
    /// is copied.
    public mutating func base64(_ key: StaticString, _ value: Base64?) {
        self.value(key, value)
    }

    /// Writes a picture or another file with one limit.
    public mutating func base64(_ key: StaticString, _ value: Base64?, _ limit: Limit) {
        base64(key, value, limits: [limit])
    }

    /// Writes a picture or another file with limits.
    public mutating func base64(_ key: StaticString, _ value: Base64?, _ limits: Limit...) {
        base64(key, value, limits: limits)
    }

    private mutating func base64(_ key: StaticString, _ value: Base64?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(base64: value, limit) }
        self.value(key, value)
    }

    /// Writes a point in time, in the format of the member.
    public mutating func timestamp(_ key: StaticString, _ value: Timestamp?, _ format: TimestampFormat) {
        string(key, value?.text(in: format))
    }

    /// Writes a point in time with limits, in the format of the member.
    public mutating func timestamp(
        _ key: StaticString, _ value: Timestamp?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        let text = value?.text(in: format)
        check(key, text, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, text)
    }

    /// Writes a string that the reference lists, or another one.
    public mutating func openString<Tag>(_ key: StaticString, _ value: OpenString<Tag>?) {
        string(key, value?.rawValue)
    }

    /// Writes a string that the reference lists, or another one, with limits.
    public mutating func openString<Tag>(_ key: StaticString, _ value: OpenString<Tag>?, _ limits: Limit...) {
        string(key, value?.rawValue, limits: limits)
    }

    /// Writes an integer that the reference lists, or another one.
    public mutating func openInteger<Tag>(_ key: StaticString, _ value: OpenInteger<Tag>?) {
        int(key, value?.rawValue)
    }

    /// Writes an integer that the reference lists, or another one, with limits.
    public mutating func openInteger<Tag>(_ key: StaticString, _ value: OpenInteger<Tag>?, _ limits: Limit...) {
        int(key, value?.rawValue, limits: limits)
    }

    /// Writes an object.
    public mutating func object(_ key: StaticString, _ value: (some RequestModel)?) {
        guard let value else { return }
        writeKey(key)
        location.append(.member(key))
        writeObject(value)
        location.removeLast()
    }

    /// Writes an object with limits.
    public mutating func object(_ key: StaticString, _ value: (some RequestModel)?, _ limits: Limit...) {
        check(key, value, limits) { _, _, _ in }
        object(key, value)
    }

    /// Writes a string that contains JSON: the JSON text of `value`, as a JSON string.
    public mutating func jsonText(_ key: StaticString, _ value: (some JSONWritable)?) {
        self.value(key, value.map { JSONText($0) })
    }

    /// Writes a string that contains JSON with limits. `.minimum` applies to the integers in the JSON.
    public mutating func jsonText(_ key: StaticString, _ value: (some JSONWritable)?, _ limits: Limit...) {
        jsonText(key, value, .iso8601, limits: limits)
    }

    /// Writes a string that contains JSON with limits. Points in time in the JSON have the format of the member.
    public mutating func jsonText(
        _ key: StaticString, _ value: (some JSONWritable)?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        jsonText(key, value, format, limits: limits)
    }

    private mutating func jsonText(
        _ key: StaticString, _ value: (some JSONWritable)?, _ format: TimestampFormat, limits: [Limit]
    ) {
        let text = keeping(format, limits) { json in value.map { json.writtenText(of: $0, at: key) } }
        check(key, text, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, text)
    }

    /// Writes a value of any type that can be written.
    public mutating func value(_ key: StaticString, _ value: (some JSONWritable)?) {
        guard let value else { return }
        writeKey(key)
        location.append(.member(key))
        value.writeValue(to: &self)
        location.removeLast()
    }

    /// Writes a value of any type that can be written, with limits. Only these are checked: that the member is given,
    /// the number of items, the minimum of the integers in the value, and the sizes of files in a list.
    public mutating func value(_ key: StaticString, _ value: (some JSONWritable)?, _ limits: Limit...) {
        self.value(key, value, .iso8601, limits: limits)
    }

    /// Writes a value with the same limits. Points in time in the value have the format of the member.
    public mutating func value(
        _ key: StaticString, _ value: (some JSONWritable)?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        self.value(key, value, format, limits: limits)
    }

    private mutating func value(
        _ key: StaticString, _ value: (some JSONWritable)?, _ format: TimestampFormat, limits: [Limit]
    ) {
        check(key, value, limits) { json, value, limit in
            if let items = value as? any Collection { json.check(count: items.count, limit) }
            if let files = value as? [Base64] { json.check(elements: files, limit) { $0.check(base64: $1, $2) } }
        }
        keeping(format, limits) { $0.value(key, value) }
    }

    /// Writes a member's value, with settings that apply at any depth in it.
    private mutating func keeping<Result>(
        _ format: TimestampFormat, _ limits: [Limit], _ write: (inout JSONWriter) -> Result
    ) -> Result {
        (timestampFormat, leastInt) = (format, checksLimits ? Self.least(in: limits) : .min)
        defer { (timestampFormat, leastInt) = (.iso8601, .min) }
        return write(&self)
    }

    /// Sets bytes aside that are not part of the JSON: a part of a multipart body, or the whole body.
    public mutating func binary(_ key: StaticString, _ value: Binary?) {
        guard let value else { return }
        noteGiven(key)
        binaries.append(("\(key)", value))
    }

    /// Sets bytes aside that are not part of the JSON, with limits.
    public mutating func binary(_ key: StaticString, _ value: Binary?, _ limits: Limit...) {
        check(key, value, limits) { json, value, limit in json.check(size: value.data.count, limit) }
        binary(key, value)
    }
}

// MARK: - Lists

extension JSONWriter {
    /// Writes a list of strings.
    public mutating func strings(_ key: StaticString, _ values: [String]?) { value(key, values) }

    /// Writes a list of strings with limits.
    public mutating func strings(_ key: StaticString, _ values: [String]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(text: value, limit) }
        value(key, values)
    }

    /// Writes a list of integers.
    public mutating func ints(_ key: StaticString, _ values: [Int]?) { value(key, values) }

    /// Writes a list of integers with limits.
    public mutating func ints(_ key: StaticString, _ values: [Int]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(integer: value, limit) }
        value(key, values)
    }

    /// Writes a list of numbers.
    public mutating func doubles(_ key: StaticString, _ values: [Double]?) { value(key, values) }

    /// Writes a list of numbers with limits.
    public mutating func doubles(_ key: StaticString, _ values: [Double]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(number: value, limit) }
        value(key, values)
    }

    /// Writes a list of Booleans.
    public mutating func bools(_ key: StaticString, _ values: [Bool]?) { value(key, values) }

    /// Writes a list of Booleans with limits.
    public mutating func bools(_ key: StaticString, _ values: [Bool]?, _ limits: Limit...) {
        check(key, list: values, limits) { _, _, _ in }
        value(key, values)
    }

    /// Writes a list of points in time, in the format of the member.
    public mutating func timestamps(_ key: StaticString, _ values: [Timestamp]?, _ format: TimestampFormat) {
        value(key, values?.map { $0.text(in: format) })
    }

    /// Writes a list of points in time with limits, in the format of the member.
    public mutating func timestamps(
        _ key: StaticString, _ values: [Timestamp]?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        let texts = values?.map { $0.text(in: format) }
        check(key, list: texts, limits) { json, value, limit in json.check(text: value, limit) }
        value(key, texts)
    }

    /// Writes a list of strings that the reference lists, or others.
    public mutating func openStrings<Tag>(_ key: StaticString, _ values: [OpenString<Tag>]?) { value(key, values) }

    /// Writes a list of strings that the reference lists, or others, with limits.
    public mutating func openStrings<Tag>(_ key: StaticString, _ values: [OpenString<Tag>]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(text: value.rawValue, limit) }
        value(key, values)
    }

    /// Writes a list of integers that the reference lists, or others.
    public mutating func openIntegers<Tag>(_ key: StaticString, _ values: [OpenInteger<Tag>]?) { value(key, values) }

    /// Writes a list of integers that the reference lists, or others, with limits.
    public mutating func openIntegers<Tag>(_ key: StaticString, _ values: [OpenInteger<Tag>]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(integer: value.rawValue, limit) }
        value(key, values)
    }

    /// Writes a list of objects.
    public mutating func objects(_ key: StaticString, _ values: [some RequestModel]?) { value(key, values) }

    /// Writes a list of objects with limits.
    public mutating func objects(_ key: StaticString, _ values: [some RequestModel]?, _ limits: Limit...) {
        check(key, list: values, limits) { _, _, _ in }
        value(key, values)
    }
}
