// Diagnostics about `tcgen.yaml`, the configuration of the build plugin: one factory per rule.

extension Diagnostic {
    static func notAModule(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a module that generated files can import")
    }

    static func ownModule(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location, "\(quoted(name)) is this target; remove it, since generated files become part of the target")
    }

    static func noExclude(at location: Location) -> Diagnostic {
        Diagnostic(location, "unknown key 'exclude'; list the actions that you want under 'include'")
    }

    static func secondDocument(at location: Location) -> Diagnostic {
        Diagnostic(location, "tcgen.yaml must be a single document; remove the '---' before this one")
    }

    package static func secondConfiguration(path: String, first: String) -> Diagnostic {
        let locations = [path, first].map { path in
            Location(file: SourceFile(path: path, name: path, order: -1), line: 1, column: 1)
        }
        return Diagnostic(locations[0], "a target can have only one tcgen.yaml", notes: [.first(at: locations[1])])
    }

    package static func unknownAction(_ action: UnknownAction, at location: Location) -> Diagnostic {
        Diagnostic(location, action.message(specs: "the specs of this target"))
    }

    /// Reports a 'specs' key in a notation that the plugin misreads, since it cannot parse YAML. It took `read` for the
    /// entries.
    package static func specsReadOtherwise(at location: Location, read: [String]) -> Diagnostic {
        Diagnostic(
            location,
            "write 'specs' on one line, as specs: [ocr, ../elsewhere/ocr.yaml], without escapes; the build plugin reads "
                + (read.isEmpty ? "no entry" : read.map(quoted).joined(separator: ", ")))
    }

    package static func planIsOld(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'specs', or a folder that it names, has changed since this build was planned; run 'touch Package.swift' and build again"
        )
    }

    /// - Parameter shipped: The names in the folder of shipped specs. `schema`, which holds no spec, is left out.
    package static func noSpecs(_ entry: Located<String>, shipped: [String]) -> Diagnostic {
        guard !entry.value.contains("/") else {
            return Diagnostic(
                entry.location,
                "no spec at \(quoted(entry.value)); paths are relative to this file")
        }
        let names = shipped.filter { $0 != "schema" }.joined(separator: ", ")
        return Diagnostic(
            entry.location,
            "no shipped specs are named \(quoted(entry.value)), only \(names); a path contains a '/', as in "
                + quoted("./" + entry.value))
    }

    package static func outsidePackage(_ entry: Located<String>) -> Diagnostic {
        Diagnostic(
            entry.location,
            "\(quoted(entry.value)) is outside this package, so it is missing where others build the package; copy it into the package"
        )
    }

    package static func nothingToGenerate(at location: Location) -> Diagnostic {
        Diagnostic(location, "this target has no spec; put one next to this file, or list some under 'specs'")
    }
}
