#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The first key of a document in a spec file, which is the service or the action that it describes, and its version.
///
/// Finding these keys takes a fraction of the time of reading a file, so a call reads the two files that it needs.
enum SpecHead: Hashable {
    case service(String)
    case action(String)
    /// The version of the document whose head comes before.
    case version(String)

    /// Returns the heads of all documents of a file, in order.
    static func all(in bytes: [UInt8]) -> [SpecHead] {
        var heads: [SpecHead] = []
        bytes.withUnsafeBytes { bytes in
            guard var line = bytes.baseAddress else { return }
            let end = line + bytes.count
            while line < end {
                let next = memchr(line, 0x0A, end - line).map { UnsafeRawPointer($0) } ?? end
                let first = line.load(as: UInt8.self)
                if first == UInt8(ascii: "A") || first == UInt8(ascii: "S") || first == UInt8(ascii: "V") {
                    let text = String(decoding: UnsafeRawBufferPointer(start: line, count: next - line), as: UTF8.self)
                    if let name = value(of: "Action", in: text) { heads.append(.action(name)) }
                    if let name = value(of: "Service", in: text) { heads.append(.service(name)) }
                    if let version = value(of: "Version", in: text) { heads.append(.version(version)) }
                }
                line = next + 1
            }
        }
        return heads
    }

    /// Returns the value of a key at the start of a line, without quotes and a comment.
    private static func value(of key: String, in line: String) -> String? {
        guard line.hasPrefix(key + ":") else { return nil }
        let value = line.dropFirst(key.count + 1).prefix { $0 != "#" && $0 != "\r" }
        return String(value.filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != "\t" })
    }
}
