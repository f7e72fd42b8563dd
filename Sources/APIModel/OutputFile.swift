/// A generated file, in memory: what emitters return and only the writer brings to disk.
package struct OutputFile: Sendable, Equatable {
    /// Below the output folder, parted by `/`: `Swift/OCR/IDCardOCR.swift`.
    package var path: String
    /// UTF-8. Not a `String`: emitters print bytes and the writer writes bytes, and to check on the way that they are text
    /// costs as much as writing them.
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
