import Foundation

/// Which files the tool reads and writes for a target, found without parsing YAML.
///
/// A file or folder that cannot be read, such as a link that leads to nothing, is passed over here: the tool looks again and
/// says it by its name.
struct TargetPlan {
    /// An entry of `specs:`, the files it stands for (none where it is wrong, which the tool then says), and the folders in
    /// which more could appear.
    struct Entry {
        let text: String
        /// Whether it leads out of the package, where its files would be missing for whoever else builds it.
        let isOutside: Bool
        var specs: [URL] = []
        var folders: Set<String> = []
    }

    /// The specs that come with this package: `ocr` in `specs: [ocr]` is the folder `ocr` in there.
    static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("specs")

    /// Folder of the target.
    let folder: URL
    let configuration: URL?
    let entries: [Entry]
    /// The files of the entries, each once.
    let named: [URL]
    /// Every other YAML file of the target. Which of them are specs the tool sees, each time that one changes: for the
    /// others it makes files that declare nothing.
    let own: [URL]

    init(files: [URL], folder: URL, package: URL) {
        let files = files.filter(Self.isYAML).sorted { $0.path < $1.path }
        // Where there are several, the tool refuses all but this.
        let configuration = files.filter { $0.lastPathComponent == "tcgen.yaml" }
            .min { $0.pathComponents.count < $1.pathComponents.count }
        let text = configuration.flatMap(Self.bytes).map { String(decoding: $0, as: UTF8.self) } ?? ""
        self.folder = folder
        self.configuration = configuration
        entries = SpecsLine.entries(in: text).map { text in
            let isPath = text.contains("/")
            let start = isPath ? configuration?.deletingLastPathComponent() : nil
            let place = (start ?? Self.shipped).appendingPathComponent(text).standardizedFileURL
            let root = (isPath ? package : Self.shipped).standardizedFileURL
            let isInside = place.path.hasPrefix(root.path + "/") || isPath && place.path == root.path
            var entry = Entry(text: text, isOutside: !isInside)
            if isInside { entry.add(place) }
            return entry
        }
        var seen: Set<String> = []
        let isNew = { (file: URL) in seen.insert(file.standardizedFileURL.path).inserted }
        named = entries.flatMap(\.specs).filter(isNew)
        own = files.filter { $0 != configuration && isNew($0) }
    }

    /// Only of a file: reading a pipe would wait for somebody to write into it.
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
    /// A YAML file, or each in a folder and below it: a folder that is named holds nothing but specs.
    fileprivate mutating func add(_ place: URL) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return }
        if isFolder.boolValue {
            // A link may lead back to where it was met.
            guard folders.insert(place.resolvingSymlinksInPath().path).inserted else { return }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            for name in names.sorted() where !name.hasPrefix(".") { add(place.appendingPathComponent(name)) }
        } else if TargetPlan.isYAML(place), place.lastPathComponent != "tcgen.yaml" {
            specs.append(place)
        }
    }
}
