internal import Files

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

        /// Returns the paths in the scope.
        func inside(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            return paths.filter { Self.contains($0, in: folders) }
        }

        /// Returns the paths next to the scope, which runs for other services have made.
        func adjacent(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            let parents = parents
            return paths.filter { Self.contains($0, in: parents) && !Self.contains($0, in: folders) }
        }

        /// The folders, without a trailing `/`, that contain the scope and the paths next to it.
        var outermostFolders: [String] {
            let parents = parents
            let alone = folders.filter { !Self.contains($0, in: parents) }
            return (parents.filter { !Self.contains(String($0.dropLast()), in: parents) } + alone)
                .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }.sortedByBytes()
        }

        /// The folders, without a trailing `/`, and all above them.
        var foldersAndAbove: Set<String> {
            var all: Set<String> = []
            for path in folders {
                var folder = path.hasSuffix("/") ? String(path.dropLast()) : FileSystem.parent(of: path)
                while let next = folder, all.insert(next).inserted { folder = FileSystem.parent(of: next) }
            }
            return all
        }

        /// The parents of the scope's folders, with a trailing `/`.
        private var parents: Set<String> {
            Set(
                folders.compactMap { folder in
                    FileSystem.parent(of: folder.hasSuffix("/") ? String(folder.dropLast()) : folder).map { $0 + "/" }
                })
        }

        /// Returns `true` if one of the folders contains the path. Looks up each ancestor of the path instead of
        /// comparing with each folder, since a scope can have hundreds.
        private static func contains(_ path: String, in folders: Set<String>) -> Bool {
            folders.contains(path)
                || path.utf8.indices.contains { index in
                    path.utf8[index] == UInt8(ascii: "/") && folders.contains(String(path[...index]))
                }
        }
    }
}
