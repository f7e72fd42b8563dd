/// A generated file in memory. Emitters return it, and only the writer stores it on disk.
package struct OutputFile: Sendable, Equatable {
    /// The path relative to the output folder, with `/` as the separator: `Swift/OCR/IDCardOCR.swift`.
    package var path: String
    /// The content, as UTF-8. It is not a `String`, since emitters print bytes and the writer writes bytes: validating
    /// them as text in between costs as much as writing them.
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
