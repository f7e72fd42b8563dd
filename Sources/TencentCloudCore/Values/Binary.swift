#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file that is uploaded as raw bytes: a part of a multipart body, or the whole body.
public struct Binary: Hashable, Sendable {
    /// The file's content.
    public var data: Data
    /// The name of the file in a multipart body. If it is `nil`, the default, the name of the member is used.
    public var fileName: String?

    /// Creates a file from its bytes, without copying them.
    public init(_ data: Data, fileName: String? = nil) {
        self.data = data
        self.fileName = fileName
    }

    /// Creates a file from its bytes.
    public init(_ bytes: [UInt8], fileName: String? = nil) {
        self.init(Data(bytes), fileName: fileName)
    }
}

extension Binary: CustomStringConvertible, CustomReflectable {
    /// Only the size, since the file may be a picture of somebody's identity card.
    public var description: String { "\(data.count) bytes" }

    /// A mirror without children, so that `dump` and debuggers show no more than the description.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
