#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file inside JSON, as base64 text (RFC 4648, section 4).
///
/// Going out it is made from bytes, which are encoded while the request is written, or from ready base64 text:
/// `Base64(bytes)`, `Base64(text: "iVBORw0…")`. Coming in it is the text that the server sent, and on demand the bytes.
public struct Base64: Sendable {
    enum Content: Sendable {
        case array([UInt8])
        case data(Data)
        case text(String)
    }

    let content: Content

    /// A file given as its bytes.
    public init(_ bytes: [UInt8]) { content = .array(bytes) }

    /// A file given as its bytes, which are kept and not copied.
    public init(_ data: Data) { content = .data(data) }

    /// A file given as ready base64 text: without `data:` prefix and line breaks. Preflight checks its characters.
    public init(text: String) { content = .text(text) }

    /// The base64 text.
    ///
    /// - Complexity: O(*n*) in the file's size where the value was made from bytes, which are encoded each time; otherwise O(1).
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

    /// The bytes. nil when the text is not base64; white space in it and missing padding are let pass.
    ///
    /// - Complexity: O(*n*) in the file's size, unless the value was made from an array: text is decoded each time.
    public var bytes: [UInt8]? {
        switch content {
        case .array(let bytes): bytes
        case .data(let data): [UInt8](data)
        case .text(let text): Base64Text.decode(text)
        }
    }

    /// The bytes as `Data`. nil when the text is not base64; white space in it and missing padding are let pass.
    ///
    /// - Complexity: O(*n*) in the file's size, unless the value was made from `Data`: text is decoded each time.
    public var data: Data? {
        if case .data(let data) = content { return data }
        return bytes.map { Data($0) }
    }

    /// Bytes of the base64 text, by which the API counts.
    public var textSize: Int {
        switch content {
        case .array(let bytes): Base64Text.size(of: bytes.count)
        case .data(let data): Base64Text.size(of: data.count)
        case .text(let text): text.utf8.count
        }
    }

    /// The bytes from which it was made; none for text.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch content {
        case .array(let bytes): bytes.withUnsafeBufferPointer(body)
        case .data(let data): data.withUnsafeBytes { $0.withMemoryRebound(to: UInt8.self, body) }
        case .text: body(UnsafeBufferPointer(start: nil, count: 0))
        }
    }
}

extension Base64: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.textSize == right.textSize && left.text == right.text
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Base64: CustomStringConvertible {
    /// The size only: the text can be megabytes, and somebody's identity card.
    public var description: String { "\(textSize) bytes of base64 text" }
}

extension Base64: JSONWritable {
    public func writeValue(to json: inout JSONWriter) { json.writeBase64(self) }
}

extension Base64: JSONReadable {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.string().map { Self(text: $0) } }
    public static var neutralWhenMissing: Self { Self(text: "") }
}
