import APIGenerator
import SwiftEmit
import Templates

/// The folder of `--templates`: text files that replace built-in skeletons.
enum SkeletonFiles {
    /// Either the skeletons, or complaints as `path:line:column: error: message`.
    enum Result {
        case skeletons(Skeleton<SwiftFileHole>)
        case refused([String])
    }

    /// - Throws: `FileError` where the folder holds no skeleton that we know, or one cannot be read.
    static func read(_ folder: String) throws(FileError) -> Result {
        let name = Skeleton<SwiftFileHole>.swiftFileName
        let path = FileSystem.joining(folder, name)
        guard let bytes = try FileSystem.read(path) else {
            throw FileError(operation: "read", path: path, reason: "no such file; it is the only skeleton there is")
        }
        switch Skeleton<SwiftFileHole>.load(String(decoding: bytes, as: UTF8.self)) {
        case .success(let skeleton):
            return .skeletons(skeleton)
        case .failure(let complaints):
            return .refused(complaints.all.map { "\(path):\($0.line):\($0.column): error: \($0.message)" })
        }
    }
}
