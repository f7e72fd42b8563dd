import APISpec

// Diagnostics about the catalogue. Those about the form of YAML and about keys are the same as for specs.

extension Diagnostic {
    static func secondDocument(at location: Location) -> Diagnostic {
        Diagnostic(location, "the file must be a single document; remove the '---' before this one")
    }

    static func notOneLine(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(entry.value.location, "\(quoted(entry.key.value)) must be a text on one line")
    }

    static func notInLanguage(_ language: TextLanguage, _ entry: YAMLEntry) -> Diagnostic {
        let advice =
            switch language {
            case .english: "must be English; Chinese belongs under 'zh'"
            case .chinese: "under 'zh' must be Chinese"
            }
        return Diagnostic(entry.value.location, "\(quoted(entry.key.value)) \(advice)")
    }

    static func noFullStop(_ stop: String, _ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(entry.value.location, "\(quoted(entry.key.value)) must be a sentence that ends with '\(stop)'")
    }

    static func notAnErrorName(_ name: Located<String>, _ form: ErrorForm) -> Diagnostic {
        let expected =
            switch form {
            case .code: "an error code: names joined by dots, such as 'AuthFailure.TokenFailure'"
            case .prefix: "the part of an error code before its first dot, such as 'OperationDenied'"
            case .ending: "the end of an error code, without a dot, such as 'InArrears'"
            }
        return Diagnostic(name.location, "\(quoted(name.value)) is not \(expected)")
    }

    static func notARegion(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "\(quoted(name.value)) is not a region; write a lower-case letter, then letters, digits and '-', as in 'ap-guangzhou'"
        )
    }

    static func sameConstant(_ constant: String, _ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(
            name.location, "\(quoted(name.value)) is in the catalogue already, as the constant '\(constant)'",
            notes: [.first(at: first)])
    }

    static func hiddenEnding(_ name: Located<String>, by earlier: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "\(quoted(name.value)) never applies, since it ends with \(quoted(earlier.value)); move it before that",
            notes: [.first(at: earlier.location)])
    }
}
