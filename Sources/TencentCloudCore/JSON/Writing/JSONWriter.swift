#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Something that can be written as a JSON value.
public protocol JSONWritable: Sendable {
    /// Writes exactly one value, with one of the writer's `write` methods.
    func writeValue(to json: inout JSONWriter)
}

/// A request's body, and what preflight found while it was written.
package struct JSONBody: Sendable {
    /// One JSON object in UTF-8, without spaces.
    package let data: Data
    /// Why the server would refuse it, in the order in which the members were written. Empty: send it.
    package let problems: [PreflightProblem]
    /// The members that do not fit into JSON: parts of a multipart body, or the body itself. In order, by their names
    /// on the wire.
    package let binaries: [(name: String, value: Binary)]
}

/// Writes one JSON object into one buffer, and checks the members' limits while it passes over them.
///
/// Generated code calls one method for each member, named after the member's type: `json.string("ImageUrl", imageUrl)`.
/// A value that is nil is not written. A value that breaks one of its limits is written all the same, and recorded as a
/// ``PreflightProblem``; the caller asks for the problems once, at the end.
///
/// The texts follow RFC 8259: UTF-8, with only `"`, `\` and U+0000 to U+001F escaped.
public struct JSONWriter: ~Copyable {
    var buffer: JSONBuffer
    /// Whether limits are checked. What cannot be written in JSON at all is a problem even if not.
    let checksLimits: Bool
    var problems: [PreflightProblem] = []
    var binaries: [(name: String, value: Binary)] = []
    /// Where the writer is, for the paths of problems.
    var place: [PathComponent] = []
    /// How points in time are written, however deep they lie in the member's value.
    var timestampFormat = TimestampFormat.iso8601
    /// The least that whole numbers may be, however deep they lie in the member's value.
    var leastInt = Int.min
    /// The patterns that were met so far, by their texts; nil for one that Swift cannot read.
    var regexes: [String: Regex<AnyRegexOutput>?] = [:]
    /// The members of the request itself that were given, for what it requires of them together.
    private var given: [StaticString] = []

    /// A step from an object to its member or from a list to its element.
    enum PathComponent {
        case member(StaticString)
        case element(Int)
    }

    init(checksLimits: Bool, capacity: Int = 1024) {
        self.checksLimits = checksLimits
        buffer = JSONBuffer(capacity: capacity)
    }

    /// The body of a request.
    /// - Parameter preflight: Whether the limits of its members are checked.
    package static func body(of request: some RequestModel, preflight: Bool = true) -> JSONBody {
        var json = JSONWriter(checksLimits: preflight)
        json.writeObject(request)
        return json.finish()
    }

    consuming func finish() -> JSONBody {
        let (problems, binaries) = (problems, binaries)
        return JSONBody(data: buffer.takeData(), problems: problems, binaries: binaries)
    }
}

// MARK: - Values

extension JSONWriter {
    /// Writes `{`, the members of `object`, `}`.
    public mutating func writeObject(_ object: borrowing some RequestModel) {
        buffer.append(UInt8(ascii: "{"))
        object.write(to: &self)
        buffer.append(UInt8(ascii: "}"))
    }

    /// Writes the elements between `[` and `]`.
    public mutating func writeArray<Element: JSONWritable>(_ elements: [Element]) {
        buffer.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            place.append(.element(index))
            element.writeValue(to: &self)
            place.removeLast()
        }
        buffer.append(UInt8(ascii: "]"))
    }

    /// Writes `null`.
    public mutating func writeNull() { buffer.append("null") }

    /// Writes `true` or `false`.
    public mutating func writeBool(_ value: Bool) { buffer.append(value ? "true" : "false") }

    /// Writes decimal digits.
    public mutating func writeInt(_ value: Int) {
        if value < leastInt { report("must be at least \(leastInt)") }
        buffer.append(value)
    }

    /// Writes the shortest text that reads back as the same number. NaN and the infinities are not JSON: a problem, and
    /// `null`.
    public mutating func writeDouble(_ value: Double) {
        guard value.isFinite else {
            report("must be a finite number")
            return writeNull()
        }
        var text = value.description
        text.withUTF8 { buffer.append($0) }
    }

    /// Writes a text in quotes, escaped (RFC 8259, section 7).
    public mutating func writeString(_ value: String) {
        var value = value
        value.withUTF8 { buffer.appendQuoted($0) }
    }
}

// MARK: - Members

extension JSONWriter {
    /// Writes `,"key":`. Keys are names of the API: letters, digits, `_`, `-` and `.`, so that nothing needs escaping.
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

    /// Notes that the request has the member. Those of objects within it are nobody's concern.
    mutating func noteGiven(_ key: StaticString) {
        if checksLimits, place.isEmpty { given.append(key) }
    }

    /// Records a problem of the place where the writer is.
    mutating func report(_ rule: String) {
        var path = ""
        for component in place {
            switch component {
            case .member(let name): path += path.isEmpty ? "\(name)" : ".\(name)"
            case .element(let index): path += "[\(index)]"
            }
        }
        problems.append(PreflightProblem(path: path, rule: rule))
    }

    /// Records a problem of a member of the object that is being written.
    mutating func report(_ key: StaticString, _ rule: String) {
        place.append(.member(key))
        report(rule)
        place.removeLast()
    }

    /// Checks how members of the request depend on each other, two or more. Comes after all of them.
    public mutating func require(
        _ requirement: Requirement, _ first: StaticString, _ second: StaticString, _ more: StaticString...
    ) {
        guard checksLimits else { return }
        let members = [first, second] + more
        let count = members.count { member in given.contains { $0.isEqual(to: member) } }
        // Made for a complaint only.
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
