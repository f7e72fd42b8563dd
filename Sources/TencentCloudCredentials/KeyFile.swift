internal import Foundation
internal import TencentCloudCore

/// Reads a file that contains a key.
enum KeyFile {
    /// The largest file that is read, in bytes.
    private static let limit = 64 * 1024

    /// Returns the text of a file; `nil` if there is no such file.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if there is one that cannot be read. The error contains the path, and
    ///   nothing of the content.
    static func text(at path: String) throws(TencentCloudError) -> String? {
        // A key that a cluster mounts is a link to a file that is replaced.
        let file = URL(filePath: path).resolvingSymlinksInPath()
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else {
            throw .unusable("\(path) is not a file. Write a file there, or name another path.")
        }
        guard let bytes = try? FileHandle(forReadingFrom: file).read(upToCount: limit + 1) ?? Data() else {
            throw .unusable("The file \(path) cannot be read. Check who may read it.")
        }
        guard bytes.count <= limit else {
            throw .unusable("The file \(path) has more than 64 KiB, which no file with keys has. Name another one.")
        }
        guard let text = String(bytes: bytes, encoding: .utf8) else {
            throw .unusable("The file \(path) is not UTF-8 text. Save it as UTF-8.")
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// Returns a path below the user's home folder.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if the environment names no home folder.
    static func path(inHome path: String, _ environment: [String: String]) throws(TencentCloudError) -> String {
        // On Windows, the home folder is named by the second variable.
        for name in ["HOME", "USERPROFILE"] {
            if let home = environment[name], !home.isEmpty { return "\(home)/\(path)" }
        }
        throw .missing(
            "The environment variable HOME is not set, so ~/\(path) cannot be found. Set it, or name a path.")
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: SubSequence {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
        return self[start.startIndex...end]
    }
}

extension TencentCloudError {
    /// The source has no key, so a chain goes on with the next one.
    static func missing(_ description: String) -> Self {
        .credential(CredentialError(description, isMissing: true))
    }

    /// The source has a key that cannot be used.
    static func unusable(_ description: String) -> Self { .credential(CredentialError(description)) }
}
