// Diagnostics about `tcgen.yaml`, the configuration of the build plugin: one factory per rule.

extension Diagnostic {
    static func notAModule(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is not a module that could be imported beside the runtime")
    }

    static func ownModule(_ name: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(name)) is this target: generated files become part of it and need no import")
    }

    static func noExclude(at location: Location) -> Diagnostic {
        Diagnostic(location, "there is no key 'exclude': list under 'include' the actions that you want")
    }

    static func secondDocument(at location: Location) -> Diagnostic {
        Diagnostic(location, "a tcgen.yaml is one document: take out the '---' before this one")
    }

    package static func secondConfiguration(path: String, first: String) -> Diagnostic {
        let locations = [path, first].map { path in
            Location(file: SourceFile(path: path, name: path, order: -1), line: 1, column: 1)
        }
        return Diagnostic(locations[0], "a target has one tcgen.yaml", notes: [.first(at: locations[1])])
    }

    package static func unknownAction(_ name: Located<String>, known: [String]) -> Diagnostic {
        let longer = known.first { $0.lowercased().hasPrefix(name.value.lowercased()) }
        let advice = (NearestName.of(name.value, among: known) ?? longer).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(name.location, "no action \(quoted(name.value)) in the specs of this target\(advice)")
    }

    /// Reports a 'specs' key in a notation that the plugin misreads, since it cannot parse YAML. It took `read` for the
    /// entries.
    package static func specsReadOtherwise(at location: Location, read: [String]) -> Diagnostic {
        Diagnostic(
            location,
            "write 'specs' on one line, as specs: [ocr, ../elsewhere/ocr.yaml], without escapes: the build plugin reads "
                + (read.isEmpty ? "no entry" : read.map(quoted).joined(separator: ", ")))
    }

    package static func planIsOld(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'specs', or a folder that it names, has changed since this build was planned: run 'touch Package.swift' and build again"
        )
    }

    /// - Parameter shipped: The names in the folder of shipped specs. `schema`, which holds no spec, is left out.
    package static func noSpecs(_ entry: Located<String>, shipped: [String]) -> Diagnostic {
        guard !entry.value.contains("/") else {
            return Diagnostic(
                entry.location,
                "\(quoted(entry.value)) leads to no spec; paths count from this file")
        }
        let names = shipped.filter { $0 != "schema" }.joined(separator: ", ")
        return Diagnostic(
            entry.location,
            "no specs \(quoted(entry.value)) are shipped, only \(names); a path needs a '/', as "
                + quoted("./" + entry.value))
    }

    package static func outsidePackage(_ entry: Located<String>) -> Diagnostic {
        Diagnostic(
            entry.location,
            "\(quoted(entry.value)) lies outside of this package, where others who build it do not have it: copy it in")
    }

    package static func nothingToGenerate(at location: Location) -> Diagnostic {
        Diagnostic(location, "this target has no spec: put one beside this file, or name some in 'specs'")
    }
}
