import APIModel
import APISpec
import ArgumentParser
import Files
import PolicyEmit

struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the least access policy (CAM) for the actions that a program uses.",
        discussion: """
            The actions are those of --actions, --config, --journal and --denied together. The policy names each of them, and \
            nothing else. What was assumed, and the preset policies that would suffice, follow as notes on standard error. \
            Specs tell the names in policies; without SPECS, those in the folder specs are read if it exists.

            With --check, policies are compared with the actions instead. The exit code is 1 unless they allow these actions \
            and nothing else.
            """)

    @OptionGroup var specs: SpecArguments

    @Option(
        help: ArgumentHelp(
            """
            Actions, separated by commas, such as ocr:IDCardOCR. '*' stands for any characters, and a name without a \
            service for each service that has it.
            """, valueName: "actions"),
        completion: .custom { words, _, typed in ActionCompletion.names(words, typed: typed) },
        transform: namesInList)
    var actions: [String] = []

    @Option(
        help: ArgumentHelp("A tcgen.yaml: the actions under its 'include', or all of the specs.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var config: String?

    @Option(
        help: ArgumentHelp("A journal of calls, with the files set aside. May be repeated.", valueName: "file"),
        completion: .file())
    var journal: [String] = []

    @Option(
        help: ArgumentHelp(
            "A text with errors of denied calls, such as a log. May be repeated.", valueName: "file"),
        completion: .file())
    var denied: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            A resource in six parts, to which the actions that can be allowed for single resources are limited. May be \
            repeated.
            """, valueName: "name"))
    var resource: [String] = []

    @Option(
        help: ArgumentHelp(
            "A policy to compare. May be repeated, for policies that a user has together.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var check: [String] = []

    func validate() throws {
        if actions.isEmpty, config == nil, journal.isEmpty, denied.isEmpty {
            throw ValidationError("name the actions with '--actions', '--config', '--journal' or '--denied'")
        }
        for name in actions where ActionUse(typed: name) == nil {
            throw ValidationError(
                "\(quoted(name)) is not an action; expected its name, such as IDCardOCR or ocr:IDCardOCR, with '*' for any"
                    + " characters of the action")
        }
        for resource in resource where !ResourcePattern.isInSixParts(resource) {
            throw ValidationError(
                "'\(resource)' is not a resource; expected six parts, such as qcs::ocr:::subUin/100000000001")
        }
    }

    func run() throws {
        do {
            let sources = PolicySources(
                actions: actions.compactMap { ActionUse(typed: $0) },
                configuration: try config.map(readConfiguration), journals: journal, denied: denied)
            let (api, diagnostics) = try readAPI(and: sources.configuration?.specs ?? [])
            guard let api else { throw try specs.form.refuse(diagnostics) }
            if config != nil, api.services.isEmpty {
                throw ValidationError(
                    "no specs; name those of the target, such as .build/checkouts/tencentcloud-swift/specs/ocr")
            }
            if let wrong = sources.unknownActions(in: api) { throw try specs.form.refuse(wrong) }
            let (uses, sourceNotes) = try sources.read(in: api)
            let plan = PermissionPlan(of: uses, in: api, choosing: resource)
            let notes = sourceNotes + plan.notes
            try refuse(plan, notes)
            if check.isEmpty {
                try show(plan, api, notes)
            } else {
                try compare(plan, api, notes)
            }
        } catch let error as FileError {
            throw try specs.form.fail(error)
        }
    }

    // MARK: Reading

    private func readConfiguration(_ path: String) throws -> PolicySources.Configuration {
        let (configuration, diagnostics) = TargetConfiguration.read(
            try FileSystem.readPresent(path), path: path, module: "")
        guard diagnostics.isEmpty else { throw try specs.form.refuse(diagnostics) }
        return PolicySources.Configuration(configuration, path: path)
    }

    private func readAPI(and others: [String]) throws -> (api: API?, diagnostics: [Diagnostic]) {
        let inputs = try specs.readIfPresent(and: others)
        return inputs.isEmpty ? (API(services: []), []) : readSpecs(inputs)
    }

    /// Refuses a plan with names that the specs do not have, or without permissions. Then the notes tell the reason.
    private func refuse(_ plan: PermissionPlan, _ notes: [String]) throws {
        let messages =
            plan.unknown.map { unknown in
                if let spelling = unknown.spelling {
                    let service = unknown.name.prefix { $0 != ":" }
                    return "no service '\(service)' in these specs\(NearestName.advice(naming: spelling))"
                }
                let action = unknown.name.split(separator: ":").last.map(String.init) ?? unknown.name
                return
                    "no action '\(unknown.name)' in these specs\(NearestName.advice(on: action, among: unknown.known))"
            }
            + plan.unusedResources.map { "none of the actions can be allowed for '\($0)'" }
        if !messages.isEmpty { throw ValidationError(messages.joined(separator: "\n")) }
        if plan.permissions.isEmpty {
            throw ValidationError((["no action needs a permission"] + notes).joined(separator: "\n"))
        }
    }

    // MARK: Results

    private func show(_ plan: PermissionPlan, _ api: API, _ notes: [String]) throws {
        let texts = LeastPolicy.texts(allowing: plan.permissions)
        let presets = SufficientPreset.all(for: plan.permissions, in: api)
        var notes = notes
        if texts.count > 1 {
            notes.append(
                "a policy has at most \(LeastPolicy.maximumLength) characters without spaces, so these are"
                    + " \(texts.count) policies; create each of them, and give a user all")
        }
        if specs.form.json {
            var report = Report(.policy)
            report.policies = texts
            report.presets = presets.map { Report.Preset($0) }
            report.notes = notes
            return try report.print()
        }
        try Console.print(texts.joined(separator: "\n").trimmingLastLineBreak)
        notes += presets.map(\.sentence)
        for note in notes { Console.printError("note: \(note)") }
    }

    private func compare(_ plan: PermissionPlan, _ api: API, _ notes: [String]) throws {
        var policies: [WrittenPolicy] = []
        var wrong: [Diagnostic] = []
        for (order, path) in check.enumerated() {
            let (policy, diagnostics) = WrittenPolicy.read(
                try FileSystem.readPresent(path), path: path, order: order)
            if let policy { policies.append(policy) }
            wrong += diagnostics
        }
        guard wrong.isEmpty else { throw try specs.form.refuse(wrong) }
        let result = PolicyCheck(of: policies, needing: plan.permissions, in: api)
        if specs.form.json {
            var report = Report(result.isExact ? .exact : .different)
            report.findings = result.report
            report.notes = notes
            try report.print()
        } else {
            if !result.report.isEmpty { try Console.print(result.report.map(\.text).joined(separator: "\n")) }
            for note in notes { Console.printError("note: \(note)") }
            let count = Console.count(plan.permissions.count, "action")
            Console.printError(
                result.isExact
                    ? "Exact: \(count) and nothing else."
                    : "\(result.missing.count) missing, \(result.excess.count) too much.")
        }
        if !result.isExact { throw ExitStatus.failed }
    }
}

extension String {
    fileprivate var trimmingLastLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension SufficientPreset {
    /// A sentence for a user.
    fileprivate var sentence: String {
        let actions = others == 0 ? [] : [Console.count(others, "other action") + " of the API"]
        let more = (actions + [description].compactMap(\.self)).joined(separator: ", and ")
        return "the preset policy \(name) would suffice for \(service)"
            + (more.isEmpty ? "" : "; it also allows \(more)")
    }
}

extension Report.Preset {
    fileprivate init(_ preset: SufficientPreset) {
        self.init(
            name: preset.name, service: preset.service, otherActions: preset.others, description: preset.description)
    }
}

extension PolicyCheck {
    /// All findings: what is missing, what is too much, and what has no effect.
    fileprivate var report: [Report.Finding] {
        let kinds: [(Report.Finding.Kind, [Finding])] = [(.missing, missing), (.excess, excess), (.noEffect, remarks)]
        return kinds.flatMap { kind, findings in
            findings.map { finding in
                Report.Finding(
                    kind: kind, path: finding.location?.path, line: finding.location?.line,
                    column: finding.location?.column, message: finding.message)
            }
        }
    }
}

extension Report.Finding {
    fileprivate var text: String {
        let words: String
        switch kind {
        case .missing: words = "missing"
        case .excess: words = "too much"
        case .noEffect: words = "warning"
        }
        guard let path, let line, let column else { return "\(words): \(message)" }
        return "\(path):\(line):\(column): \(words): \(message)".onOneLine
    }
}
