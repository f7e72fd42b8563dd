/// The names of a file of the run, shared by all locations in it.
package final class SourceFile: Sendable {
    package let path: String
    package let name: String
    /// The index of the file in the inputs of the run.
    let order: Int
    /// The components of the folder of the location.
    let folder: [Substring]

    package init(path: String, name: String, location: String? = nil, order: Int) {
        self.path = path
        self.name = name
        self.order = order
        folder = (location ?? path).split(separator: "/", omittingEmptySubsequences: true).dropLast().filter {
            $0 != "."
        }
    }
}
