// Each kind of member twice, under its name in the reference: most members have no limits, and a call without a list of
// them is cheap to compile and to run. Kinds that often have one limit, thrice: generated code makes no list for it.

extension JSONWriter {
    /// A text.
    public mutating func string(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        writeKey(key)
        writeString(value)
    }

    /// A text, kept to one limit.
    public mutating func string(_ key: StaticString, _ value: String?, _ limit: Limit) {
        string(key, value, limits: [limit])
    }

    /// A text, kept to limits.
    public mutating func string(_ key: StaticString, _ value: String?, _ limits: Limit...) {
        string(key, value, limits: limits)
    }

    private mutating func string(_ key: StaticString, _ value: String?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, value)
    }

    /// A whole number.
    public mutating func int(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        writeKey(key)
        buffer.append(value)
    }

    /// A whole number, kept to one limit.
    public mutating func int(_ key: StaticString, _ value: Int?, _ limit: Limit) {
        int(key, value, limits: [limit])
    }

    /// A whole number, kept to limits.
    public mutating func int(_ key: StaticString, _ value: Int?, _ limits: Limit...) {
        int(key, value, limits: limits)
    }

    private mutating func int(_ key: StaticString, _ value: Int?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(number: Double(value), limit) }
        int(key, value)
    }

    /// A number with a fraction. NaN and the infinities are a problem, even without preflight: JSON has no way to write
    /// them.
    public mutating func double(_ key: StaticString, _ value: Double?) {
        self.value(key, value)
    }

    /// A number with a fraction, kept to limits.
    public mutating func double(_ key: StaticString, _ value: Double?, _ limits: Limit...) {
        check(key, value, limits) { json, value, limit in json.check(number: value, limit) }
        double(key, value)
    }

    /// A boolean, `true` or `false`.
    public mutating func bool(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        writeKey(key)
        writeBool(value)
    }

    /// A boolean, `true` or `false`.
    public mutating func bool(_ key: StaticString, _ value: Bool?, _ limits: Limit...) {
        check(key, value, limits) { _, _, _ in }
        bool(key, value)
    }

    /// A picture or another file. Bytes are encoded while they are written; ready base64 text is checked while it is.
    public mutating func base64(_ key: StaticString, _ value: Base64?) {
        self.value(key, value)
    }

    /// A picture or another file, kept to one limit.
    public mutating func base64(_ key: StaticString, _ value: Base64?, _ limit: Limit) {
        base64(key, value, limits: [limit])
    }

    /// A picture or another file, kept to limits.
    public mutating func base64(_ key: StaticString, _ value: Base64?, _ limits: Limit...) {
        base64(key, value, limits: limits)
    }

    private mutating func base64(_ key: StaticString, _ value: Base64?, limits: [Limit]) {
        check(key, value, limits) { json, value, limit in json.check(base64: value, limit) }
        self.value(key, value)
    }

    /// A point in time, in the format that the member wants.
    public mutating func timestamp(_ key: StaticString, _ value: Timestamp?, _ format: TimestampFormat) {
        string(key, value?.text(in: format))
    }

    /// A point in time.
    public mutating func timestamp(
        _ key: StaticString, _ value: Timestamp?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        let text = value?.text(in: format)
        check(key, text, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, text)
    }

    /// One of the values that the reference lists, or another one.
    public mutating func enumeration(_ key: StaticString, _ value: (some StringEnum)?) {
        string(key, value?.rawValue)
    }

    /// One of the values that the reference lists, or another one.
    public mutating func enumeration(_ key: StaticString, _ value: (some StringEnum)?, _ limits: Limit...) {
        let text = value?.rawValue
        check(key, text, limits) { json, value, limit in json.check(text: value, limit) }
        string(key, text)
    }

    /// One of the values that the reference lists, or another one.
    public mutating func enumeration(_ key: StaticString, _ value: (some IntegerEnum)?) {
        int(key, value?.rawValue)
    }

    /// One of the values that the reference lists, or another one.
    public mutating func enumeration(_ key: StaticString, _ value: (some IntegerEnum)?, _ limits: Limit...) {
        let number = value?.rawValue
        check(key, number, limits) { json, value, limit in json.check(number: Double(value), limit) }
        int(key, number)
    }

    /// An object within.
    public mutating func object(_ key: StaticString, _ value: (some RequestModel)?) {
        guard let value else { return }
        writeKey(key)
        place.append(.member(key))
        writeObject(value)
        place.removeLast()
    }

    /// An object within, kept to limits.
    public mutating func object(_ key: StaticString, _ value: (some RequestModel)?, _ limits: Limit...) {
        check(key, value, limits) { _, _, _ in }
        object(key, value)
    }

    /// A text that holds JSON: `value` is written as a JSON text, and that as a JSON string.
    public mutating func jsonText(_ key: StaticString, _ value: (some JSONWritable)?) {
        self.value(key, value.map { JSONText($0) })
    }

    /// A text that holds JSON, kept to limits. `.minimum` is about the whole numbers in it.
    public mutating func jsonText(_ key: StaticString, _ value: (some JSONWritable)?, _ limits: Limit...) {
        jsonText(key, value, .iso8601, limits: limits)
    }

    /// A text that holds JSON with points in time in the format that the member wants, kept to limits.
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

    /// A value of any kind that can be written.
    public mutating func value(_ key: StaticString, _ value: (some JSONWritable)?) {
        guard let value else { return }
        writeKey(key)
        place.append(.member(key))
        value.writeValue(to: &self)
        place.removeLast()
    }

    /// A value of any kind that can be written. Of the limits, those are checked that are about being given, about
    /// counts of items, about the least of the whole numbers in it, and about the sizes of files in a list.
    public mutating func value(_ key: StaticString, _ value: (some JSONWritable)?, _ limits: Limit...) {
        self.value(key, value, .iso8601, limits: limits)
    }

    /// A value with points in time in it, in the format that the member wants, kept to the same limits.
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

    /// Writes a member's value with what holds however deep in it.
    private mutating func keeping<Result>(
        _ format: TimestampFormat, _ limits: [Limit], _ write: (inout JSONWriter) -> Result
    ) -> Result {
        (timestampFormat, leastInt) = (format, checksLimits ? Self.least(in: limits) : .min)
        defer { (timestampFormat, leastInt) = (.iso8601, .min) }
        return write(&self)
    }

    /// Bytes that do not go into JSON: a part of a multipart body, or the body itself. They are set aside.
    public mutating func binary(_ key: StaticString, _ value: Binary?) {
        guard let value else { return }
        noteGiven(key)
        binaries.append(("\(key)", value))
    }

    /// Bytes that do not go into JSON, kept to limits.
    public mutating func binary(_ key: StaticString, _ value: Binary?, _ limits: Limit...) {
        check(key, value, limits) { json, value, limit in json.check(size: value.data.count, limit) }
        binary(key, value)
    }
}

// MARK: - Lists

extension JSONWriter {
    /// A list of texts.
    public mutating func strings(_ key: StaticString, _ values: [String]?) { value(key, values) }

    /// A list of texts, kept to limits.
    public mutating func strings(_ key: StaticString, _ values: [String]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(text: value, limit) }
        value(key, values)
    }

    /// A list of whole numbers.
    public mutating func ints(_ key: StaticString, _ values: [Int]?) { value(key, values) }

    /// A list of whole numbers, kept to limits.
    public mutating func ints(_ key: StaticString, _ values: [Int]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(number: Double(value), limit) }
        value(key, values)
    }

    /// A list of numbers with fractions.
    public mutating func doubles(_ key: StaticString, _ values: [Double]?) { value(key, values) }

    /// A list of numbers with fractions, kept to limits.
    public mutating func doubles(_ key: StaticString, _ values: [Double]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(number: value, limit) }
        value(key, values)
    }

    /// A list of booleans.
    public mutating func bools(_ key: StaticString, _ values: [Bool]?) { value(key, values) }

    /// A list of booleans, kept to limits.
    public mutating func bools(_ key: StaticString, _ values: [Bool]?, _ limits: Limit...) {
        check(key, list: values, limits) { _, _, _ in }
        value(key, values)
    }

    /// A list of points in time, in the format that the member wants.
    public mutating func timestamps(_ key: StaticString, _ values: [Timestamp]?, _ format: TimestampFormat) {
        value(key, values?.map { $0.text(in: format) })
    }

    /// A list of points in time, in the format that the member wants.
    public mutating func timestamps(
        _ key: StaticString, _ values: [Timestamp]?, _ format: TimestampFormat, _ limits: Limit...
    ) {
        let texts = values?.map { $0.text(in: format) }
        check(key, list: texts, limits) { json, value, limit in json.check(text: value, limit) }
        value(key, texts)
    }

    /// A list of values that the reference lists, or others.
    public mutating func enumerations(_ key: StaticString, _ values: [some JSONWritable]?) { value(key, values) }

    /// A list of values that the reference lists, or others.
    public mutating func enumerations<Value: StringEnum>(_ key: StaticString, _ values: [Value]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(text: value.rawValue, limit) }
        value(key, values)
    }

    /// A list of values that the reference lists, or others.
    public mutating func enumerations<Value: IntegerEnum>(_ key: StaticString, _ values: [Value]?, _ limits: Limit...) {
        check(key, list: values, limits) { json, value, limit in json.check(number: Double(value.rawValue), limit) }
        value(key, values)
    }

    /// A list of objects.
    public mutating func objects(_ key: StaticString, _ values: [some RequestModel]?) { value(key, values) }

    /// A list of objects, kept to limits.
    public mutating func objects(_ key: StaticString, _ values: [some RequestModel]?, _ limits: Limit...) {
        check(key, list: values, limits) { _, _, _ in }
        value(key, values)
    }
}
