import Foundation

/// Which specs a target has and what their outputs are called, found without parsing YAML.
struct TargetPlan {
    /// An entry of `specs:`, the specs it stands for (none where it is wrong, which the tool then says), and the folders
    /// in which more could appear.
    struct Entry {
        let text: String
        var specs: [URL] = []
        var folders: [URL] = []
    }

    /// The specs that come with this package: `ocr` in `specs: [ocr]` is the folder `ocr` in there.
    static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("specs")

    /// Folder of the target.
    let folder: URL
    let package: URL
    let configuration: URL?
    /// A `tcgen.yml`, which is neither read as a configuration nor a spec.
    let misnamed: URL?
    /// The line `specs:` of the configuration, empty where it has none.
    let line: String
    let entries: [Entry]
    /// The target's own in the order of their paths, then those of `specs:`; each once.
    let specs: [URL]

    struct TwoConfigurations: Error, CustomStringConvertible {
        let paths: [String]
        var description: String { "a target has one tcgen.yaml, not \(paths.count): \(paths.joined(separator: ", "))" }
    }

    /// - Throws: `TwoConfigurations`, or what hinders reading a file.
    init(files: [URL], folder: URL, package: URL) throws {
        let files = files.sorted { $0.path < $1.path }
        let configurations = files.filter { $0.lastPathComponent == "tcgen.yaml" }
        guard configurations.count < 2 else { throw TwoConfigurations(paths: configurations.map(\.path)) }
        self.folder = folder
        self.package = package
        configuration = configurations.first
        misnamed = try files.first { try $0.lastPathComponent == "tcgen.yml" && !Self.isSpec($0) }
        line = try configurations.first.flatMap(Self.line) ?? ""
        entries = try Self.texts(in: line).map { text in
            let beside = configurations.first?.deletingLastPathComponent() ?? folder
            let place = (text.contains("/") ? beside : Self.shipped).appendingPathComponent(text).standardizedFileURL
            // What lies outside of the package is missing for whoever else builds it.
            let root = (text.contains("/") ? package : Self.shipped).standardizedFileURL
            var entry = Entry(text: text)
            if place.path.hasPrefix(root.path + "/") { try entry.add(place) }
            return entry
        }
        var seen: Set<String> = []
        specs = try (files.filter(Self.isSpec) + entries.flatMap(\.specs)).filter {
            seen.insert($0.standardizedFileURL.path).inserted
        }
    }

    /// `specs: [...]`, the one line that is read here; the tool refuses a file in which YAML sees other entries.
    private static func line(of configuration: URL) throws -> String? {
        String(decoding: try Data(contentsOf: configuration), as: UTF8.self)
            .split(whereSeparator: \.isNewline).first { $0.hasPrefix("specs:") }.map(String.init)
    }

    private static func texts(in line: String) -> [String] {
        guard let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close else { return [] }
        return line[line.index(after: open)..<close].split(separator: ",").map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
        }
    }

    /// Whether the first key of a YAML file is `Service` or `Action`, or the comment stands before it that tells editors
    /// the schema of specs: then a misspelt key is not passed over in silence.
    private static func isSpec(_ file: URL) throws -> Bool {
        guard ["yaml", "yml"].contains(file.pathExtension), file.lastPathComponent != "tcgen.yaml" else { return false }
        guard let handle = try? FileHandle(forReadingFrom: file) else {
            // One that may not be read is for the tool to complain about.
            return FileManager.default.fileExists(atPath: file.path)
        }
        defer { try? handle.close() }
        let start = String(decoding: try handle.read(upToCount: 1 << 14) ?? Data(), as: UTF8.self)
        for line in start.split(whereSeparator: \.isNewline) {
            let line = line.trimmingCharacters(in: CharacterSet(charactersIn: " \t\u{FEFF}\"'{"))
            if line.hasPrefix("#"), line.contains("spec-v1.schema.json") { return true }
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("---") || line.hasPrefix("%") { continue }
            return ["Service", "Action"].contains { key in
                line.hasPrefix(key) && line.dropFirst(key.count).first.map { ":\"' ".contains($0) } == true
            }
        }
        return false
    }

    // MARK: Names of outputs

    /// `ocr/service.yaml` becomes `tcgen+ocr+service.swift`: a name that no file of the target's own has. Where two would
    /// be one file to a disk that knows no case, the later ones are numbered.
    var outputNames: [String] {
        var taken: Set<String> = []
        return specs.map { spec in
            let root = spec.path.hasPrefix(Self.shipped.path + "/") ? Self.shipped : folder
            let parts = Self.parts(of: spec.deletingPathExtension(), relativeTo: root).map(Self.escaped)
            var name = parts.joined(separator: "+")
            // File systems take 255 bytes, of which the compiler's own endings need some.
            while name.utf8.count > 180 { name.removeFirst() }
            let plain = name
            var number = 1
            while !taken.insert(name.lowercased()).inserted {
                number += 1
                name = "\(plain)~\(number)"
            }
            return "tcgen+\(name).swift"
        }
    }

    private static func parts(of file: URL, relativeTo folder: URL) -> [String] {
        let (file, folder) = (file.standardizedFileURL.pathComponents, folder.standardizedFileURL.pathComponents)
        let shared = zip(file, folder).prefix { $0 == $1 }.count
        return Array(repeating: "..", count: folder.count - shared) + file.dropFirst(shared)
    }

    /// ASCII letters, digits and `_-.`, and whatever is not ASCII, stand as they are; the rest by its code, as `=2b`, so
    /// that no two parts are written alike and none means something to a shell.
    private static func escaped(_ part: String) -> String {
        part.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "\u{80}"...: String(scalar)
            default: "=" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            }
        }.joined()
    }
}

extension TargetPlan.Entry {
    /// A YAML file, or each in a folder and below it: a folder that is named holds nothing but specs.
    fileprivate mutating func add(_ place: URL) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return }
        if isFolder.boolValue {
            folders.append(place)
            for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
            where !name.hasPrefix(".") {
                try add(place.appendingPathComponent(name))
            }
        } else if ["yaml", "yml"].contains(place.pathExtension), place.lastPathComponent != "tcgen.yaml" {
            specs.append(place)
        }
    }
}
