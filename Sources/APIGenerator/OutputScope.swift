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
        func inside(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            return paths.filter { Self.lies($0, in: folders) }
        }

        /// The paths that lie beside the scope: what runs over other services have made.
        func besides(_ paths: some Sequence<String>) -> [String] {
            let folders = Set(folders)
            let parents = parents
            return paths.filter { Self.lies($0, in: parents) && !Self.lies($0, in: folders) }
        }

        /// The folders, without the `/` behind them, in which all of the scope lies and what lies beside it.
        var outermostFolders: [String] {
            let parents = parents
            let alone = folders.filter { !Self.lies($0, in: parents) }
            return (parents.filter { !Self.lies(String($0.dropLast()), in: parents) } + alone)
                .map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }.sortedByBytes()
        }

        /// The folders, without the `/` behind them, and all above them.
        var foldersAndAbove: Set<String> {
            var all: Set<String> = []
            for path in folders {
                var folder = path.hasSuffix("/") ? String(path.dropLast()) : FileSystem.parent(of: path)
                while let next = folder, all.insert(next).inserted { folder = FileSystem.parent(of: next) }
            }
            return all
        }

        /// The folders in which those of the scope lie, each with a `/` behind it.
        private var parents: Set<String> {
            Set(
                folders.compactMap { folder in
                    FileSystem.parent(of: folder.hasSuffix("/") ? String(folder.dropLast()) : folder).map { $0 + "/" }
                })
        }

        /// One look for each folder above a path, not one for each folder of the scope: a cloud has hundreds.
        private static func lies(_ path: String, in folders: Set<String>) -> Bool {
            folders.contains(path)
                || path.utf8.indices.contains { index in
                    path.utf8[index] == UInt8(ascii: "/") && folders.contains(String(path[...index]))
                }
        }
    }
}
