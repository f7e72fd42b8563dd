import Foundation

extension TargetPlan {
    /// The names of the outputs, one for each spec. `ocr/service.yaml` becomes `tcgen+ocr+service.swift`, a name that
    /// no file of the target has. Names that are equal on a case-insensitive file system are numbered from the second
    /// on.
    var outputNames: [String] {
        var taken: Set<String> = []
        return (named + own).map { spec in
            let root = spec.path.hasPrefix(Self.shipped.path + "/") ? Self.shipped : folder
            let parts = Self.parts(of: spec.deletingPathExtension(), relativeTo: root).map(Self.escaped)
            var name = parts.joined(separator: "+")
            // A file name may have 255 bytes, and the compiler needs some of them for its suffixes.
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

    /// Keeps ASCII letters, digits, `_-.` and all non-ASCII scalars, and replaces any other scalar by its code, `=2b`,
    /// so that different parts stay different and no character has a meaning to a shell.
    private static func escaped(_ part: String) -> String {
        part.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "\u{80}"...: String(scalar)
            default: "=" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            }
        }.joined()
    }
}
