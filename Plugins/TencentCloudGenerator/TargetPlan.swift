import Foundation

/// The files that the tool reads and writes for a target, found without parsing YAML.
///
/// A file or folder that cannot be read, such as a link to nothing, is skipped here. The tool reads it again and reports the
/// error.
struct TargetPlan {
    /// An entry of `specs:`, the files that it names (none if the entry is wrong, which the tool reports), and the
    /// folders in which more files could appear.
    struct Entry {
        let text: String
        /// A Boolean value that indicates whether the entry leads out of the package. Its files would be missing for
        /// anyone else who builds the package.
        let isOutside: Bool
        var specs: [URL] = []
        var folders: Set<String> = []
    }

    /// The specs that come with this package. The entry `ocr` in `specs: [ocr]` names its subfolder `ocr`.
    static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("specs")

    /// The target's folder.
    let folder: URL
    let configuration: URL?
    let entries: [Entry]
    /// The files of all entries, without duplicates.
    let named: [URL]
    /// Every other YAML file of the target. The tool decides which of them are specs whenever one changes, and
    /// generates files without declarations for the rest.
    let own: [URL]

    init(files: [URL], folder: URL, package: URL) {
        let files = files.filter(Self.isYAML).sorted { $0.path < $1.path }
        // If there are several, the tool rejects all but this one.
        let configuration = files.filter { $0.lastPathComponent == "tcgen.yaml" }
            .min { $0.pathComponents.count < $1.pathComponents.count }
        let text = configuration.flatMap(Self.bytes).map { String(decoding: $0, as: UTF8.self) } ?? ""
        self.folder = folder
        self.configuration = configuration
        entries = SpecsKeyScanner.entries(in: text).map { text in
            let isPath = text.contains("/")
            let start = isPath ? configuration?.deletingLastPathComponent() : nil
            let file = (start ?? Self.shipped).appendingPathComponent(text).standardizedFileURL
            let root = (isPath ? package : Self.shipped).standardizedFileURL
            let isInside = file.path.hasPrefix(root.path + "/") || isPath && file.path == root.path
            var entry = Entry(text: text, isOutside: !isInside)
            if isInside { entry.add(file) }
            return entry
        }
        var seen: Set<String> = []
        let isNew = { (file: URL) in seen.insert(file.standardizedFileURL.path).inserted }
        named = entries.flatMap(\.specs).filter(isNew)
        own = files.filter { $0 != configuration && isNew($0) }
    }

    /// Returns the bytes of a regular file. Reading a pipe would wait for a writer.
    private static func bytes(of file: URL) -> Data? {
        let path = file.resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type == .typeRegular ? try? Data(contentsOf: file) : nil
    }

    fileprivate static func isYAML(_ file: URL) -> Bool {
        ["yaml", "yml"].contains(file.pathExtension.lowercased())
    }
}

extension TargetPlan.Entry {
    /// Adds a YAML file, or all YAML files in and below a folder. A folder that an entry names contains only specs.
    fileprivate mutating func add(_ file: URL) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { return }
        if isFolder.boolValue {
            // A symbolic link may lead back to a folder that has been visited.
            guard folders.insert(file.resolvingSymlinksInPath().path).inserted else { return }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: file.path)) ?? []
            for name in names.sorted() where !name.hasPrefix(".") { add(file.appendingPathComponent(name)) }
        } else if TargetPlan.isYAML(file), file.lastPathComponent != "tcgen.yaml" {
            specs.append(file)
        }
    }
}
