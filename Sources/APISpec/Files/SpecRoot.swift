internal import Files

/// The folder to which the paths of specs in outputs are relative. It depends neither on how the specs are named on the
/// command line nor on the working directory.
///
/// It is the folder of the package: the nearest one at or above all specs that has a `Package.swift`. Outside of packages,
/// it is the folder of the repository, which has a `.git`; outside of both, the parent of the specs' common folder.
struct SpecRoot {
    /// The path of the folder, with a trailing `/`.
    private let prefix: String

    /// - Parameter files: Absolute paths of all specs of the run.
    init(of files: [String]) {
        let common = Self.commonFolder(of: files)
        let parent = FileSystem.parent(of: common) ?? "/"
        let folder =
            Self.nearest(to: common, holding: "Package.swift") ?? Self.nearest(to: common, holding: ".git") ?? parent
        prefix = folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// Returns the path of a spec relative to this folder, for outputs.
    func name(of file: String) -> String {
        file.utf8.starts(with: prefix.utf8)
            ? String(decoding: file.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : file
    }

    private static func commonFolder(of files: [String]) -> String {
        guard var common = files.first.flatMap(FileSystem.parent) else { return "/" }
        for file in files {
            while common != "/", !file.utf8.starts(with: (common + "/").utf8) {
                common = FileSystem.parent(of: common) ?? "/"
            }
        }
        return common
    }

    private static func nearest(to folder: String, holding name: String) -> String? {
        var folder = folder
        while true {
            if FileSystem.kind(of: FileSystem.joining(folder, name)) != .missing { return folder }
            guard folder != "/", let parent = FileSystem.parent(of: folder) else { return nil }
            folder = parent
        }
    }
}

/// Orders paths by their folders, then by their names, so that the files of a folder stay together.
func isBeforeByFolders(_ left: String, _ right: String) -> Bool {
    let slash = UInt8(ascii: "/")
    // No name contains the byte 0, so the end of a folder's name precedes any continuation of it.
    return left.utf8.lexicographicallyPrecedes(right.utf8) { ($0 == slash ? 0 : $0) < ($1 == slash ? 0 : $1) }
}
