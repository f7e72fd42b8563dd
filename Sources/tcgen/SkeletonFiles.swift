import APISpec
import DocsEmit
import SwiftEmit
import Templates

/// The outlines of what is made: the built-in ones, or a user's.
struct Skeletons: Hashable {
    var swiftFile = Skeleton<SwiftFileHole>.swiftFile
    var page = Skeleton<PageHole>.page
}

/// Reads the folder of `--templates`: text files that replace built-in templates.
enum SkeletonFiles {
    /// The templates, or diagnostics as `path:line:column: error: message`.
    enum Result {
        case skeletons(Skeletons)
        case refused([String])
    }

    /// The names of the files that the folder may contain.
    static let names = "\(Skeleton<SwiftFileHole>.swiftFileName), \(Skeleton<PageHole>.pageFileName)"

    /// What the folder may hold, each file with the placeholders that must stand in it.
    static let help =
        "\(help(Skeleton<SwiftFileHole>.swiftFileName, SwiftFileHole.self)); "
        + help(Skeleton<PageHole>.pageFileName, PageHole.self)

    private static func help<Hole: CaseIterable & RawRepresentable<String>>(_ name: String, _: Hole.Type) -> String {
        "\(name) with " + Hole.allCases.map { "{{\($0.rawValue)}}" }.joined(separator: ", ")
    }

    /// - Throws: `FileError` where the folder holds no skeleton that we know, or one cannot be read.
    static func read(_ folder: String) throws(FileError) -> Result {
        var files = Files(folder: folder)
        var skeletons = Skeletons()
        try files.read(Skeleton<SwiftFileHole>.swiftFileName, into: &skeletons.swiftFile)
        try files.read(Skeleton<PageHole>.pageFileName, into: &skeletons.page)
        guard files.count > 0 else {
            throw FileError(operation: "read", path: folder, reason: "it holds no outline: \(names)")
        }
        return files.complaints.isEmpty ? .skeletons(skeletons) : .refused(files.complaints)
    }

    private struct Files {
        let folder: String
        var count = 0
        var complaints: [String] = []

        /// Reads a template. Keeps the built-in one if the folder has no file of that name.
        mutating func read<Hole>(_ name: String, into skeleton: inout Skeleton<Hole>) throws(FileError) {
            let path = FileSystem.joining(folder, name)
            guard let bytes = try FileSystem.read(path) else { return }
            count += 1
            switch Skeleton<Hole>.load(String(decoding: bytes, as: UTF8.self)) {
            case .success(let own): skeleton = own
            case .failure(let found):
                complaints += found.all.map { "\(path):\($0.line):\($0.column): error: \($0.message)" }
            }
        }
    }
}
