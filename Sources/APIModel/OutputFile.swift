/// A generated file, in memory: what emitters return and only the writer brings to disk.
package struct OutputFile: Sendable, Equatable {
    /// Below the output folder, parted by `/`: `Swift/OCR/IDCardOCR.swift`.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
