import APIModel

/// Chooses the names of Swift files.
enum SwiftFileNames {
    /// Returns the name of each spec without folder and extension. Names that would be equal on a case-insensitive file
    /// system get as many of their folders in front as tell them apart, `cards-IDCardOCR`, or else a number at the end.
    static func unique(for specs: [String]) -> [String] {
        var names = specs.map(stem)
        if Set(names.lazy.map { $0.lowercased() }).count == names.count { return names }
        let folders = specs.map { $0.split(separator: "/").dropLast().map(String.init) }
        var open = Array(specs.indices)
        var taken: Set<String> = []
        for depth in 0...(folders.map(\.count).max() ?? 0) {
            if depth > 0 {
                for index in open where folders[index].count >= depth {
                    names[index] = folders[index][folders[index].count - depth] + "-" + names[index]
                }
            }
            var uses: [String: Int] = [:]
            for index in open { uses[names[index].lowercased(), default: 0] += 1 }
            open.removeAll { uses[names[$0].lowercased()] == 1 && taken.insert(names[$0].lowercased()).inserted }
        }
        for index in open {
            let name = names[index]
            var number = index + 1
            while !taken.insert("\(name)-\(number)".lowercased()).inserted { number += 1 }
            names[index] = "\(name)-\(number)"
        }
        return names
    }

    /// Returns the last component of a path without its extension. Characters with a meaning to a shell or in a list of
    /// files become `_`.
    private static func stem(_ path: String) -> String {
        var file = ""
        let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
        for scalar in last.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "+", ".": file.unicodeScalars.append(scalar)
            case "\u{A0}"... where !PlainText.isUnseen(scalar): file.unicodeScalars.append(scalar)
            default: file += "_"
            }
        }
        for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file.utf8.count > ending.utf8.count {
            return String(file.unicodeScalars.dropLast(ending.utf8.count))
        }
        return file
    }
}
