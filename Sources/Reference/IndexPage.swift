package import APIModel

/// The content of the reference about a service in one language, with an index of its actions.
package struct IndexPage: Sendable, Equatable {
    package var title: [Inline]
    package var description: [Block]
    /// The service, version, endpoint, size, regions and, for a service of the vendor, the permission.
    package var limits: [Fact]
    /// The actions by group, in the order of the groups, followed by those without a group. No section is empty.
    package var sections: [Section]
    /// The error codes of the service.
    package var errors: [ErrorRow]
    /// Error codes that any action can return. Empty for a service that is not the vendor's.
    package var commonErrors: [ErrorRow]
    /// The heading of `commonErrors`.
    package var commonErrorsTitle: String
    /// The guides; empty for a service that is not the vendor's.
    package var guides: [Guide]

    package struct Section: Sendable, Equatable {
        /// The anchor, such as `group-cards`. It is unique on the page and the same in both languages.
        package var anchor: String
        package var title: [Inline]
        package var actions: [Entry]
    }

    package struct Entry: Sendable, Equatable {
        package var name: String
        package var fileStem: String
        /// The name that people use, as plain text: `ID Card OCR`. `nil` if the spec has none.
        package var title: String?
        package var summary: [Inline]
        package var rateLimit: Int?
        /// The text `Deprecated` or `Offline`, or `nil` if the action is online.
        package var status: String?
    }
}

extension IndexPage {
    init(_ service: Service, fileStems: [String], _ links: ActionLinks, in language: Language) {
        title = Self.title(of: service, in: language)
        description = language.description(of: service.texts, links)
        limits = [
            Fact(label: language.service, content: [.code(service.shortName)]),
            Fact(label: language.version, content: [.code(service.version)]),
            Fact(label: language.endpoint, content: [.code(service.endpoint)]),
            Fact(
                label: language.requestSize,
                content: [.text(language.size(atMost: service.maxRequestBody, as: .json))]),
            Fact(label: language.regions, content: Self.regions(service, language)),
        ]
        if service.isOfVendor {
            limits.append(Fact(label: language.permission, content: [.code("\(service.permissionPrefix):*")]))
        }
        sections = Self.sections(service, fileStems, language)
        errors = service.errors.map { ErrorRow($0, of: service, in: language, links) }
        commonErrors = service.isOfVendor ? ErrorFamily.common.map { ErrorRow($0, in: language) } : []
        commonErrorsTitle = language.commonErrors
        guides = service.isOfVendor ? Guides.all(in: language) : []
    }

    package static func title(of service: Service, in language: Language) -> [Inline] {
        language.title(of: service.texts) ?? [.text(service.swiftName)]
    }

    private static func regions(_ service: Service, _ language: Language) -> [Inline] {
        if let regions = service.regions { return Inline.list(regions, in: language) }
        let takesNone = !service.actions.isEmpty && service.actions.allSatisfy { $0.regions == .none }
        return takesNone ? [.text(language.noRegions)] : language.anyRegion(isOfVendor: service.isOfVendor)
    }

    package static func sections(_ service: Service, _ fileStems: [String], _ language: Language) -> [Section] {
        var byGroup: [String: Int] = [:]
        var sections: [Section] = []
        for group in service.groups {
            byGroup[group.key] = sections.count
            let title = language.pick(group.title, group.chineseTitle) ?? group.key
            sections.append(
                Section(anchor: "group-" + group.key, title: ProseParser.inlines(title), actions: []))
        }
        let isGrouped = !sections.isEmpty
        sections.append(
            Section(
                anchor: isGrouped ? "other-actions" : "actions",
                title: [.text(isGrouped ? language.otherActions : language.actions)], actions: []))
        for (action, fileStem) in zip(service.actions, fileStems) {
            let index = action.group.flatMap { byGroup[$0] } ?? sections.count - 1
            sections[index].actions.append(Entry(action, fileStem: fileStem, in: language))
        }
        return sections.filter { !$0.actions.isEmpty }
    }
}

extension IndexPage.Entry {
    fileprivate init(_ action: Action, fileStem: String, in language: Language) {
        name = action.wireName
        self.fileStem = fileStem
        title = language.title(of: action.texts)
        summary = language.summary(of: action.texts) ?? []
        rateLimit = action.rateLimit
        status =
            switch action.status {
            case .online: nil
            case .deprecated: language.deprecated
            case .offline: language.offline
            }
    }
}
