import Foundation

extension TargetPlan {
    /// `ocr/service.yaml` becomes `tcgen+ocr+service.swift`: a name that no file of the target's own has. Where two would
    /// be one file to a disk that knows no case, the later ones are numbered.
    var outputNames: [String] {
        var taken: Set<String> = []
        return (named + own).map { spec in
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
