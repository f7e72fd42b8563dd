#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes one JSON object into one buffer, and checks the limits of its members at the same time.
///
/// Generated code calls one method for each member, named after the member's type: `json.string("ImageUrl", imageUrl)`.
/// A value that is `nil` is not written. A value that breaks a limit is written nevertheless, and recorded as a
/// ``PreflightProblem``; the caller reads all problems at the end.
///
/// The text follows RFC 8259: UTF-8, in which only `"`, `\` and U+0000 to U+001F are escaped.
public struct JSONWriter: ~Copyable {
    var buffer: JSONBuffer
    /// A Boolean value that indicates whether limits are checked. A value that JSON cannot represent is a problem even
    /// if they are not.
    let checksLimits: Bool
    var problems: [PreflightProblem] = []
    var binaries: [(name: String, value: Binary)] = []
    /// The location of the writer, for the paths of problems.
    var location: [PathComponent] = []
    /// The format of points in time, at any depth in the member's value.
    var timestampFormat = TimestampFormat.iso8601
    /// The minimum for integers, at any depth in the member's value.
    var leastInt = Int.min
    /// The files so far whose Base64 text is larger than the limit of their member.
    var largeFiles: [LargeFile] = []
    /// The size in pixels that is recommended for the member which `pictureLimits(of:isEncrypted:)` probes; otherwise `nil`.
    var recommendedPixels: (width: Int, height: Int)?
    /// The number of objects and lists around the value that is written next.
    var depth = 0
    /// The patterns so far, by their texts; `nil` for one that Swift cannot parse.
    var regexes: [String: Regex<AnyRegexOutput>?] = [:]
    /// The members of the request itself that are given, for the rules about several members.
    private var given: [StaticString] = []

    /// A step from an object to a member, or from a list to an element.
    enum PathComponent {
        case member(StaticString)
        case element(Int)
    }

    init(checksLimits: Bool, capacity: Int = 1024) {
        self.checksLimits = checksLimits
        buffer = JSONBuffer(capacity: capacity)
    }

    /// Returns the body of a request.
    /// - Parameter preflight: `true` if the limits of its members are checked.
    package static func body(of request: some RequestModel, preflight: Bool = true) -> JSONBody {
        var json = JSONWriter(checksLimits: preflight)
        json.writeObject(request)
        return json.finish()
    }

    consuming func finish() -> JSONBody {
        let (problems, binaries, largeFiles) = (problems, binaries, largeFiles)
        let recommended = recommendedPixels
        return JSONBody(
            data: buffer.takeData(), problems: problems, binaries: binaries, largeFiles: largeFiles,
            recommendedPixels: recommended)
    }
}

// MARK: - Values

extension JSONWriter {
    /// The largest number of objects and lists within each other, which is also that of the reader. Each takes space on
    /// the stack, and one that is too small ends the process.
    private static let maximumDepth = JSONLimits().depth

    /// Begins an object or a list. One that is nested too deeply is a problem, and `null` is written instead.
    /// - Returns: `false` if it is nested too deeply.
    mutating func begin(_ bracket: UInt8) -> Bool {
        guard depth < Self.maximumDepth else {
            report("must not be nested deeper than \(Self.maximumDepth) levels")
            writeNull()
            return false
        }
        depth &+= 1
        buffer.append(bracket)
        return true
    }

    /// Ends an object or a list.
    mutating func end(_ bracket: UInt8) {
        depth &-= 1
        buffer.append(bracket)
    }

    /// Writes `{`, the members of the object and `}`.
    public mutating func writeObject(_ object: borrowing some RequestModel) {
        guard begin(UInt8(ascii: "{")) else { return }
        object.write(to: &self)
        end(UInt8(ascii: "}"))
    }

    /// Writes the elements between `[` and `]`.
    public mutating func writeArray<Element: JSONWritable>(_ elements: [Element]) {
        guard begin(UInt8(ascii: "[")) else { return }
        for (index, element) in elements.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            location.append(.element(index))
            element.writeValue(to: &self)
            location.removeLast()
        }
        end(UInt8(ascii: "]"))
    }

    /// Writes `null`.
    public mutating func writeNull() { buffer.append("null") }

    /// Writes `true` or `false`.
    public mutating func writeBool(_ value: Bool) { buffer.append(value ? "true" : "false") }

    /// Writes an integer in decimal digits.
    public mutating func writeInt(_ value: Int) {
        if value < leastInt { report("must be at least \(leastInt)") }
        buffer.append(value)
    }

    /// Writes the digits of an integer outside of the range of `Int`.
    mutating func writeLongInt(_ value: JSONValue.LongInt) {
        var text = value.description
        // A negative one is less than any limit, because each limit is an `Int`.
        if leastInt > .min, text.hasPrefix("-") { report("must be at least \(leastInt)") }
        text.withUTF8 { buffer.append($0) }
    }

    /// Writes the shortest text that reads back as the same number. NaN and the infinities are not JSON: they are a
    /// problem, and `null` is written.
    public mutating func writeDouble(_ value: Double) {
        guard value.isFinite else {
            report("must be a finite number")
            return writeNull()
        }
        var text = value.description
        text.withUTF8 { buffer.append($0) }
    }

    /// Writes a string in quotes, escaped (RFC 8259, section 7).
    public mutating func writeString(_ value: String) {
        var value = value
        value.withUTF8 { buffer.appendQuoted($0) }
    }
}

// MARK: - Members

extension JSONWriter {
    /// Writes `,"key":`. Keys are names of the API, which consist of letters, digits, `_`, `-` and `.`, so nothing
    /// needs escaping.
    mutating func writeKey(_ key: StaticString) {
        let length = key.utf8CodeUnitCount
        buffer.reserve(length &+ 4)
        var next = buffer.start + buffer.count
        if buffer.count > 0, next[-1] != UInt8(ascii: "{") {
            next.pointee = UInt8(ascii: ",")
            next += 1
        }
        next.pointee = UInt8(ascii: "\"")
        (next + 1).update(from: key.utf8Start, count: length)
        next += length &+ 1
        next[0] = UInt8(ascii: "\"")
        next[1] = UInt8(ascii: ":")
        buffer.count = next - buffer.start + 2
        noteGiven(key)
    }

    /// Records that the request has the member. Members of objects inside the request do not matter.
    mutating func noteGiven(_ key: StaticString) {
        if checksLimits, location.isEmpty { given.append(key) }
    }

    /// Records a problem at the location of the writer.
    mutating func report(_ rule: String) {
        var path = ""
        for component in location {
            switch component {
            case .member(let name): path += path.isEmpty ? "\(name)" : ".\(name)"
            case .element(let index): path += "[\(index)]"
            }
        }
        problems.append(PreflightProblem(path: path, rule: rule))
    }

    /// Records a problem of a member of the object that is being written.
    mutating func report(_ key: StaticString, _ rule: String) {
        location.append(.member(key))
        report(rule)
        location.removeLast()
    }

    /// Checks a rule about two or more members of the request. Call it after all members have been written.
    public mutating func require(
        _ requirement: Requirement, _ first: StaticString, _ second: StaticString, _ more: StaticString...
    ) {
        guard checksLimits else { return }
        let members = [first, second] + more
        let count = members.count { member in given.contains { $0.isEqual(to: member) } }
        // The text is made only if the rule is broken.
        var names: String { members.map(\.description).joined(separator: ", ") }
        switch requirement {
        case .anyOf where count == 0: report("needs at least one of \(names)")
        case .oneOf where count != 1: report("needs exactly one of \(names)")
        case .together where count != 0 && count != members.count: report("needs all of \(names), or none of them")
        case .anyOf, .oneOf, .together: break
        }
    }
}

extension StaticString {
    fileprivate func isEqual(to other: StaticString) -> Bool {
        withUTF8Buffer { left in other.withUTF8Buffer { left.elementsEqual($0) } }
    }
}
