/// The content of a spec file.
package struct SpecInput: Sendable {
    /// The path as the user gave it, which diagnostics show.
    package var path: String
    /// The source that generated code names: the path relative to the package's folder, such as `specs/ocr/IDCardOCR.yaml`.
    package var name: String
    package var bytes: [UInt8]
    /// The path whose folders decide which service an action belongs to.
    package var location: String

    /// - Parameter location: The location, or `nil` for `path`, which suffices if all paths of the run are absolute, or all
    ///   relative to the same folder.
    package init(path: String, name: String, bytes: [UInt8], location: String? = nil) {
        self.path = path
        self.name = name
        self.bytes = bytes
        self.location = location ?? path
    }
}
