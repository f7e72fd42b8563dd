internal import LocalServer

// `Data.range(of:)` is not in FoundationEssentials.
internal import Foundation

/// The parts of a body of the type `multipart/form-data`. Source: RFC 7578 and RFC 2046, section 5.1.
struct MultipartBody {
    struct Part {
        let name: String
        let fileName: String?
        let content: Data
    }

    private static let maximumParts = 1_000
    private(set) var parts: [Part] = []

    /// Reads a body. An empty one has no parts.
    /// - Throws: `MockError` if the body does not have the form that its header promises.
    init(_ request: LocalRequest) throws(MockError) {
        guard !request.body.isEmpty else { return }
        guard let boundary = Self.parameter("boundary", of: request.contentType), (1...70).contains(boundary.utf8.count)
        else { throw .malformed }
        let delimiter = Data("\r\n--\(boundary)".utf8)
        // The first delimiter has no line break before it.
        let body = Data("\r\n".utf8) + request.body
        guard var start = body.range(of: delimiter)?.upperBound else { throw .malformed }
        while body[start...].prefix(2) != Data("--".utf8) {
            // The line break after a delimiter is none of the next one.
            guard body[start...].starts(with: "\r\n".utf8),
                let end = body.range(of: delimiter, in: (start + 2)..<body.endIndex), parts.count < Self.maximumParts,
                let part = Self.part(body[(start + 2)..<end.lowerBound])
            else { throw .malformed }
            parts.append(part)
            start = end.upperBound
        }
    }

    private static func part(_ bytes: Data) -> Part? {
        // A part without headers begins with the empty line, and has no name.
        guard let gap = bytes.range(of: Data("\r\n\r\n".utf8)), gap.lowerBound - bytes.startIndex < 4_096 else {
            return nil
        }
        let head = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self)
        let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line = line.map(String.init), let name = parameter("name", of: line) else { return nil }
        return Part(name: name, fileName: parameter("filename", of: line), content: Data(bytes[gap.upperBound...]))
    }

    /// Returns the value of a parameter of a header, with or without quotes.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].filter({ $0 != " " }).lowercased() == name else { continue }
            let value = sides[1].drop { $0 == " " }
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value)
        }
        return nil
    }
}

extension MockError {
    fileprivate static var malformed: MockError {
        MockError("InvalidParameter", "The body is not the multipart body that its header promises.")
    }
}
