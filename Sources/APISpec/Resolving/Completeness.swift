import APIModel

/// Checks that a published service has the texts that the format does not require, for `tcgen validate --strict`.
///
/// Docs and code completion show these texts, so every element must have one. Chinese texts are required if the service
/// has any.
struct Completeness {
    private(set) var diagnostics: [Diagnostic] = []
    private var requiresChinese = false

    /// - Parameter specs: Specs without any other error.
    init(of specs: ParsedSpecs) {
        for scope in ServiceLookup(specs).scopes {
            requiresChinese = scope.hasChinese
            check(scope.service)
            let documents = [scope.service] + scope.additions
            for type in documents.flatMap(\.types) { check(type) }
            for action in scope.actions { check(action, codes: Set(scope.service.errors.map(\.key.value))) }
        }
    }

    private mutating func check(_ service: ServiceSpec) {
        let name = Located("service \(quoted(service.shortName.value))", service.key)
        require("title", service.texts.title, of: name)
        require("description", service.texts.description, of: name)
        requireChinese("title", service.texts.chineseTitle, of: name)
        requireChinese("description", service.texts.chineseDescription, of: name)
        let chineseGroups = service.texts.chineseGroups.byKey()
        for group in service.groups {
            let name = Located("group \(quoted(group.key.value))", group.key.location)
            require("title", group.text, of: name)
            requireChinese("title", chineseGroups[ExactText(group.key.value)], of: name)
        }
        for start in service.start {
            let name = Located("an entry of 'start'", start.location)
            require("description", start.texts.description, of: name)
            requireChinese("title", start.texts.chineseTitle, of: name)
            requireChinese("description", start.texts.chineseDescription, of: name)
        }
        let chineseErrors = service.texts.chineseErrors.byKey()
        for error in service.errors {
            let name = Located("error code \(quoted(error.key.value))", error.key.location)
            let chinese = chineseErrors[ExactText(error.key.value)]
            require(ErrorCodeKey.meaning.rawValue, error.text.meaning, of: name)
            require(ErrorCodeKey.advice.rawValue, error.text.advice, of: name)
            requireChinese(ErrorCodeKey.meaning.rawValue, chinese?.meaning, of: name)
            requireChinese(ErrorCodeKey.advice.rawValue, chinese?.advice, of: name)
        }
    }

    private mutating func check(_ type: ObjectSpec) {
        require("description", type.texts.description, of: Located(quoted(type.name.value), type.name.location))
        check(type.members)
    }

    private mutating func check(_ members: [MemberSpec]) {
        for member in members {
            let name = Located(quoted(member.name.value), member.name.location)
            require("description", member.texts.description, of: name)
        }
    }

    private mutating func check(_ action: ActionSpec, codes: Set<String>) {
        let name = Located("action \(quoted(action.name.value))", action.key)
        require("group", action.group?.value, of: name)
        let texts = action.texts
        require("title", texts.title, of: name)
        require("summary", texts.summary, of: name)
        require("description", texts.description, of: name)
        require("keywords", texts.keywords.first, of: name)
        requireChinese("title", texts.chineseTitle, of: name)
        requireChinese("summary", texts.chineseSummary, of: name)
        requireChinese("description", texts.chineseDescription, of: name)
        requireChinese("keywords", texts.chineseKeywords.first, of: name)
        if action.examples.isEmpty { diagnostics.append(.missingKey("examples", of: name.value, at: name.location)) }
        check(action.parameters.members)
        check(action.response.members)
        for code in action.errors where !codes.contains(code.value) { diagnostics.append(.undescribedError(code)) }
    }

    private mutating func require(_ key: String, _ text: String?, of owner: Located<String>) {
        if text.isBlank { diagnostics.append(.missingKey(key, of: owner.value, at: owner.location)) }
    }

    private mutating func requireChinese(_ key: String, _ text: String?, of owner: Located<String>) {
        if requiresChinese, text.isBlank { diagnostics.append(.missingChinese(key, of: owner)) }
    }
}

extension String? {
    /// A Boolean value that indicates whether the text is missing, empty or only white space.
    fileprivate var isBlank: Bool { self?.allSatisfy(\.isWhitespace) ?? true }
}

extension ServiceScope {
    /// A Boolean value that indicates whether any text of the service is given in Chinese.
    fileprivate var hasChinese: Bool {
        let documents = [service] + additions
        let objects = documents.flatMap(\.types) + actions.flatMap { [$0.parameters, $0.response] }
        return documents.contains { $0.texts.hasChinese || $0.start.contains { $0.texts.hasChinese } }
            || actions.contains { $0.texts.hasChinese || $0.examples.contains { $0.chineseTitle != nil } }
            || objects.contains { $0.texts.hasChinese || $0.members.contains { $0.texts.hasChinese } }
    }
}

extension ActionTextsSpec {
    fileprivate var hasChinese: Bool {
        chineseTitle != nil || chineseSummary != nil || chineseDescription != nil || !chineseKeywords.isEmpty
    }
}

extension TextsSpec {
    fileprivate var hasChinese: Bool {
        chineseTitle != nil || chineseDescription != nil || chineseDeprecated != nil
            || !(chineseGroups.isEmpty && chineseErrors.isEmpty && chineseMeanings.isEmpty)
    }
}
