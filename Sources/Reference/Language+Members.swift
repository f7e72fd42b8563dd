import APIModel

/// The words about members in both languages.
extension Language {
    // MARK: Presence

    func requested(_ isRequired: Bool) -> MemberPresence {
        MemberPresence(
            isRequired: isRequired, cell: isRequired ? yes : no,
            words: isRequired ? pick("required", "必选") : pick("optional", "可选"))
    }

    func returned(_ isRequired: Bool) -> MemberPresence {
        MemberPresence(
            isRequired: isRequired, cell: isRequired ? yes : no,
            words: isRequired ? pick("always returned", "必返") : pick("not always returned", "可能不返回"))
    }

    var requiredInRequests: String { pick("required in requests", "请求中必选") }
    var onlyInResponses: String { pick("optional, always returned", "可选，返回中必返") }

    // MARK: Rules about several members

    /// The presence of a member to which a rule applies.
    func presence(by kind: Requirement.Kind) -> MemberPresence {
        let words =
            switch kind {
            case .anyOf: pick("at least one", "至少一个")
            case .oneOf: pick("exactly one", "仅一个")
            case .together: pick("all or none", "同时传")
            }
        return MemberPresence(isRequired: false, cell: words, words: words)
    }

    /// Returns the heading above the rows of the members, in a table that shows them next to each other.
    func heading(of kind: Requirement.Kind) -> String {
        switch kind {
        case .anyOf: pick("At least one of these is required", "以下参数至少传一个")
        case .oneOf: pick("Exactly one of these is required", "以下参数必须且只能传一个")
        case .together: pick("Give all of these or none", "以下参数要么全传，要么全不传")
        }
    }

    /// Returns the rule with the names of the members.
    func rule(_ requirement: Requirement) -> [Inline] {
        let (before, after) =
            switch (requirement.kind, self) {
            case (.anyOf, .english): ("At least one of ", " is required.")
            case (.oneOf, .english): ("Exactly one of ", " is required.")
            case (.together, .english): ("Give either all of ", " or none of them.")
            case (.anyOf, .chinese): ("", " 至少传一个。")
            case (.oneOf, .chinese): ("", " 必须且只能传一个。")
            case (.together, .chinese): ("", " 要么全传，要么全不传。")
            }
        let names = Inline.list(requirement.members, in: self)
        return (before.isEmpty ? [] : [.text(before)]) + names + [.text(after)]
    }

    // MARK: Marks

    func mark(_ kind: MemberMark.Kind) -> MemberMark {
        let (label, sentence) =
            switch kind {
            case .deprecated: (pick("deprecated", "已弃用"), "")
            case .nullable: (pick("nullable", "可为 null"), pick("May be null.", "可能为 null。"))
            case .sensitive: (pick("sensitive", "敏感"), pick("Sensitive: keep it out of logs.", "敏感信息：请勿写入日志。"))
            }
        return MemberMark(kind: kind, label: label, sentence: [.text(sentence)])
    }

    /// Returns the words for a `format`, or the format itself if it has none.
    func format(_ format: String) -> String {
        switch format {
        case "url": pick("a URL", "URL")
        case "email": pick("an email address", "邮箱地址")
        default: format
        }
    }
}
