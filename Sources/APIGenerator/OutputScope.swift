internal import APISpec

extension OutputWriter {
    /// Among which of the files written before a missing one is an orphan: the services and kinds of the run.
    package struct Scope: Sendable {
        /// Folders below the output folder, each with a `/` behind it, `Swift/OCR/`, or single files.
        package var folders: [String]
        /// Whether the run makes all that belongs there: a part of it makes no orphans of the rest.
        package var isWhole: Bool

        package init(folders: [String], isWhole: Bool = true) {
            self.folders = folders
            self.isWhole = isWhole
        }

        /// The paths that lie in the scope.
        func filter(_ paths: some Sequence<String>) -> [String] {
            guard isWhole else { return [] }
            let folders = Set(folders)
            return paths.filter { Self.lies($0, in: folders) }
        }

        /// The paths that lie beside the scope: what runs over other services have made.
        func besides(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            let parents = Set(folders.compactMap { FileSystem.parent(of: Self.place($0)).map { $0 + "/" } })
            return paths.filter { Self.lies($0, in: parents) && !Self.lies($0, in: folders) }
        }

        /// A folder or file as the file system has it, without the `/` behind it.
        static func place(_ folder: String) -> String { folder.hasSuffix("/") ? String(folder.dropLast()) : folder }

        /// One look for each folder above a path, not one for each folder of the scope: a cloud has hundreds.
        private static func lies(_ path: String, in folders: Set<String>) -> Bool {
            folders.contains(path)
                || path.utf8.indices.contains { index in
                    path.utf8[index] == UInt8(ascii: "/") && folders.contains(String(path[...index]))
                }
        }
    }
}
