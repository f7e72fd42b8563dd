#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A file that is uploaded as it is: a part of a multipart body, or the whole body.
public struct Binary: Hashable, Sendable {
    /// The file's content.
    public var data: Data
    /// The name that a multipart body gives the file. Default: the member's name.
    public var fileName: String?

    /// A file given as its bytes, which are kept and not copied.
    public init(_ data: Data, fileName: String? = nil) {
        self.data = data
        self.fileName = fileName
    }

    /// A file given as its bytes.
    public init(_ bytes: [UInt8], fileName: String? = nil) {
        self.init(Data(bytes), fileName: fileName)
    }
}
