internal import APISpec

extension OutputWriter {
    /// The services and kinds of output of a run. Earlier files in this scope that the run does not make are orphans.
    package struct Scope: Sendable {
        /// Paths of files, or of folders with a trailing `/` such as `Swift/OCR/`, relative to the output folder.
        package var folders: [String]
        /// A Boolean value that indicates whether the run makes all files in the scope. A partial run makes no orphans.
        package var isWhole: Bool

        package init(folders: [String], isWhole: Bool = true) {
            self.folders = folders
            self.isWhole = isWhole
        }

        /// Returns the paths in the scope, or none if the run is partial.
        func filter(_ paths: some Sequence<String>) -> [String] {
            guard isWhole else { return [] }
            let folders = Set(folders)
            return paths.filter { Self.lies($0, in: folders) }
        }

        /// Returns the paths next to the scope, which runs for other services have made.
        func besides(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            let parents = Set(folders.compactMap { FileSystem.parent(of: Self.place($0)).map { $0 + "/" } })
            return paths.filter { Self.lies($0, in: parents) && !Self.lies($0, in: folders) }
        }

        /// Returns the path of a folder or file without the trailing `/`.
        static func place(_ folder: String) -> String { folder.hasSuffix("/") ? String(folder.dropLast()) : folder }

        /// Returns `true` if a path is in one of the folders. Looks up each ancestor of the path instead of comparing
        /// with each folder, since a scope can have hundreds.
        private static func lies(_ path: String, in folders: Set<String>) -> Bool {
            folders.contains(path)
                || path.utf8.indices.contains { index in
                    path.utf8[index] == UInt8(ascii: "/") && folders.contains(String(path[...index]))
                }
        }
    }
}
