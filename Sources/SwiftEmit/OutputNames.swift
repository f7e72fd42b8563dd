import APIModel

extension Service {
    /// The YAML files that say something about the service, in source order.
    var specs: [String] {
        var specs = [origin.file]
        for file in types.filter(\.isUsed).map(\.origin.file) + actions.map(\.origin.file) where !specs.contains(file) {
            specs.append(file)
        }
        return specs
    }
}

/// Names of Swift files.
enum OutputNames {
    /// The name of each spec without folder and ending. Where two would be one file, on a disk that knows no case too,
    /// each takes as many of its folders before it as tell them apart: `cards-IDCardOCR`.
    static func unique(for specs: [String]) -> [String] {
        let paths = specs.map { spec in
            var parts = spec.split(separator: "/").map(String.init)
            if let file = parts.popLast() { parts.append(stem(file)) }
            return parts
        }
        return paths.indices.map { index in
            for depth in 1...max(1, paths[index].count) {
                let name = joined(paths[index], depth: depth)
                let isUnique = paths.indices.allSatisfy { other in
                    other == index || joined(paths[other], depth: depth).lowercased() != name.lowercased()
                }
                if isUnique { return name }
            }
            return joined(paths[index], depth: paths[index].count) + "-\(index + 1)"
        }
    }

    private static func joined(_ path: [String], depth: Int) -> String {
        path.suffix(depth).joined(separator: "-")
    }

    private static func stem(_ file: String) -> String {
        for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file.count > ending.count {
            return String(file.dropLast(ending.count))
        }
        return file
    }
}
