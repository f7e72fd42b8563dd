import APISpec
import Files

#if canImport(FoundationEssentials)
    // `FoundationEssentials` has no localization tables, which would take longer to load than reading the specs.
    import FoundationEssentials
#else
    import Foundation
#endif

/// The output of `--json`: one object per run, with sorted keys.
struct Report: Encodable {
    enum Status: String, Encodable {
        case generated, current, outOfDate = "out-of-date", valid, breaking, compatible, same, imported
        /// A policy was made; policies allow what is needed and nothing else, or not.
        case policy, exact, different
        /// The specs have errors; reading or writing failed; the command line is invalid; tcgen has a defect.
        case refused, failed, usedWrongly = "used-wrongly", defect
    }

    struct JSONDiagnostic: Encodable {
        var severity: String
        var path: String
        var line: Int
        var column: Int
        var message: String
        var notes: [JSONDiagnostic]?
    }

    /// A change found by `diff`.
    struct Change: Encodable {
        var service: String
        var version: String
        var action: String?
        var type: String?
        /// The names of the actions that use the type.
        var usedBy: [String]?
        var kind: String
        var breaking: Bool
        var element: String
        /// The path of the file in the new description.
        var path: String?
        var message: String
    }

    /// A preset policy that would suffice; see `SufficientPreset`.
    struct Preset: Encodable {
        var name: String
        var service: String
        var otherActions: Int
        var description: String?
    }

    /// A difference between policies and what is needed, or a part of them that has no effect.
    struct Finding: Encodable {
        enum Kind: String, Encodable {
            case missing, excess, noEffect = "no-effect"
        }

        var kind: Kind
        var path: String?
        var line: Int?
        var column: Int?
        var message: String
    }

    /// The result of an import in numbers; see `ImportCounts`.
    struct Counts: Encodable {
        var services: Int
        var actions: Int
        var examples: Int
        var misfits: Int
        var memberExamplesLeftOut: Int
        var examplesLeftOut: Int
        var exampleFilesLeftOut: Int
        var valuesLeftOut: Int
        var pages: Int
        var jobs: Int
        var jobsWithEnd: Int
        var encrypted: Int
    }

    var status: Status
    var written: [String]?
    var unchanged: [String]?
    var deleted: [String]?
    var editedOrphans: [String]?
    /// Files in the folder of a service that resemble its files, but are not in the list.
    var unlisted: [String]?
    /// Files of services that are not among the specs of the run.
    var leftAlone: [String]?
    var missing: [String]?
    var changed: [String]?
    var orphans: [String]?
    var changes: [Change]?
    var counts: Counts?
    /// Policies as JSON, each as `PolicyDocument` of the API has it.
    var policies: [String]?
    var presets: [Preset]?
    var findings: [Finding]?
    var notes: [String]?
    var diagnostics: [JSONDiagnostic]?
    var error: String?

    init(_ status: Status) {
        self.status = status
    }

    func print() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Console.print(Self.escapingControls(of: String(decoding: try encoder.encode(self), as: UTF8.self)))
    }

    /// Escapes control characters beyond ASCII, which the encoder does not, although terminals act on them.
    private static func escapingControls(of json: String) -> String {
        guard json.onTheirLines != json else { return json }
        var text = ""
        for scalar in json.unicodeScalars {
            if scalar.isControl, scalar != "\n" {
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Report.JSONDiagnostic {
    /// The lines of the diagnostic and its notes. Without a line number, it is about the whole file.
    var lines: [String] {
        let location = line > 0 ? "\(path):\(line):\(column)" : path
        return ["\(location): \(severity): \(message)".onOneLine] + (notes ?? []).flatMap(\.lines)
    }

    init(_ diagnostic: Diagnostic) {
        self.init(
            severity: diagnostic.severity.rawValue, path: diagnostic.location.path, line: diagnostic.location.line,
            column: diagnostic.location.column, message: diagnostic.message,
            notes: diagnostic.notes.isEmpty ? nil : diagnostic.notes.map(Self.init(note:)))
    }

    private init(note: Diagnostic.Note) {
        self.init(
            severity: "note", path: note.location.path, line: note.location.line, column: note.location.column,
            message: note.message)
    }
}
