#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file inside JSON, as Base64 text (RFC 4648, section 4).
///
/// For a request, create it from bytes, which are encoded while the request is written, or from Base64 text:
/// `Base64(bytes)`, `Base64(text: "iVBORw0…")`. In a response, it is the text that the server sent, which is decoded on
/// demand.
public struct Base64: Sendable {
    enum Content: Sendable {
        case array([UInt8])
        case data(Data)
        case text(String)
        /// A file without bytes that is larger than any limit, to find out the limit of a member.
        case largerThanAnyLimit
    }

    let content: Content

    /// Creates a file from its bytes.
    public init(_ bytes: [UInt8]) { content = .array(bytes) }

    /// Creates a file from its bytes, without copying them.
    public init(_ data: Data) { content = .data(data) }

    init(_ content: Content) { self.content = content }

    /// Creates a file from Base64 text, without a `data:` prefix and line breaks. Preflight checks the characters.
    public init(text: String) { content = .text(text) }

    /// The Base64 text.
    ///
    /// - Complexity: O(*n*) in the file's size if the value was created from bytes, which are encoded each time;
    ///   otherwise O(1).
    public var text: String {
        if case .text(let text) = content { return text }
        return withBytes { bytes in
            String(unsafeUninitializedCapacity: Base64Text.size(of: bytes.count)) { text in
                guard let start = text.baseAddress else { return 0 }
                Base64Text.encode(bytes, to: start)
                return Base64Text.size(of: bytes.count)
            }
        }
    }

    /// The bytes; `nil` if the text is not Base64. White space and missing padding are accepted.
    ///
    /// - Complexity: O(*n*) in the file's size, unless the value was created from an array. A text is decoded each
    ///   time.
    public var bytes: [UInt8]? {
        switch content {
        case .array(let bytes): bytes
        case .data(let data): [UInt8](data)
        case .text(let text): Base64Text.decode(text)
        case .largerThanAnyLimit: []
        }
    }

    /// The bytes as `Data`; `nil` if the text is not Base64. White space and missing padding are accepted.
    ///
    /// - Complexity: O(*n*) in the file's size, unless the value was created from `Data`. A text is decoded each time.
    public var data: Data? {
        if case .data(let data) = content { return data }
        return bytes.map { Data($0) }
    }

    /// The size of the Base64 text in bytes, to which the limits of the API refer.
    public var textSize: Int {
        switch content {
        case .array(let bytes): Base64Text.size(of: bytes.count)
        case .data(let data): Base64Text.size(of: data.count)
        case .text(let text): text.utf8.count
        case .largerThanAnyLimit: .max
        }
    }

    /// A Boolean value that indicates whether the value only stands for a file that is larger than any limit.
    var isLargerThanAnyLimit: Bool {
        if case .largerThanAnyLimit = content { true } else { false }
    }

    /// Calls a closure with the bytes that the value was created from, or with none if it was created from none.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch content {
        case .array(let bytes): bytes.withUnsafeBufferPointer(body)
        case .data(let data): data.withUnsafeBytes { $0.withMemoryRebound(to: UInt8.self, body) }
        case .text, .largerThanAnyLimit: body(UnsafeBufferPointer(start: nil, count: 0))
        }
    }
}

extension Base64: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.textSize == right.textSize && left.text == right.text
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Base64: CustomStringConvertible, CustomReflectable {
    /// Only the size, since the text may be megabytes long, or a picture of somebody's identity card.
    public var description: String { "\(textSize) bytes of base64 text" }

    /// A mirror without children, so that `dump` and debuggers show no more than the description.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Base64: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeBase64(self) }
}

extension Base64: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string().map { Self(text: $0) } }
    public static var defaultWhenMissing: Self { Self(text: "") }
}
