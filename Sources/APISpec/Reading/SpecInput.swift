/// The content of a spec file.
package struct SpecInput: Sendable {
    /// As the user gave it; what diagnostics say.
    package var path: String
    /// What generated code says it came from: the path from the package's folder on (`specs/ocr/IDCardOCR.yaml`).
    package var name: String
    package var bytes: [UInt8]
    /// The path whose folders decide which service an action belongs to.
    package var location: String

    /// - Parameter location: The path itself where it is left out: it is then enough that all files of the run are named in
    ///   the same way.
    package init(path: String, name: String, bytes: [UInt8], location: String? = nil) {
        self.path = path
        self.name = name
        self.bytes = bytes
        self.location = location ?? path
    }
}
