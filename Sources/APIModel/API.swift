/// What the specs of one run mean: every name made, every reference resolved, every rule of the format kept.
///
/// Emitters take an `API` and cannot fail. All lists are in source order, and nothing that can be walked is a dictionary:
/// the same output on every machine.
package struct API: Sendable {
    package let services: [Service]

    package init(services: [Service]) {
        self.services = services
    }
}

/// One version of one service.
package final class Service: Sendable {
    /// Host prefix and signing scope: `ocr`.
    package let shortName: String
    /// `2018-11-19`.
    package let version: String
    /// Swift namespace: `OCR`, or `CVM_v20170312` for all but the newest version in one run.
    package let swiftName: String
    /// Whether the run has no newer version of the service. A part of an API keeps what was found of the whole.
    package let isNewest: Bool
    package let texts: Texts
    /// Host name: `ocr.tencentcloudapi.com`.
    package let endpoint: String
    /// Regions in which the service runs; `nil` where any region may be asked for.
    package let regions: [String]?
    /// Bytes.
    package let maxRequestBody: Int
    package let groups: [Group]
    package let errors: [ErrorCode]
    package let types: [ObjectType]
    package let actions: [Action]
    package let origin: Origin
    /// Only to look types up by.
    private let typePlaces: [String: Int]

    package init(
        shortName: String, version: String, swiftName: String, isNewest: Bool, texts: Texts, endpoint: String,
        regions: [String]?,
        maxRequestBody: Int, groups: [Group], errors: [ErrorCode], types: [ObjectType], actions: [Action],
        origin: Origin
    ) {
        self.shortName = shortName
        self.version = version
        self.swiftName = swiftName
        self.isNewest = isNewest
        self.texts = texts
        self.endpoint = endpoint
        self.regions = regions
        self.maxRequestBody = maxRequestBody
        self.groups = groups
        self.errors = errors
        self.types = types
        self.actions = actions
        self.origin = origin
        typePlaces = Dictionary(
            types.enumerated().map { ($1.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func type(_ name: TypeName) -> ObjectType? { typePlaces[name.wire].map { types[$0] } }

    /// What files and folders about the service are called, for all kinds of output but Swift: `cvm`, or `cvm-2017-03-12`
    /// for all but the newest version in one run.
    package var fileName: String { isNewest ? shortName : datedFileName }

    /// Both names that the version can have: which one depends on the other versions in the run.
    package var possibleFileNames: [String] { [shortName, datedFileName] }

    private var datedFileName: String { "\(shortName)-\(version)" }
}

/// Texts about one thing, in English and in Chinese. A service has title and description, an action summary (kept in
/// `title`) and description, a type or member only a description.
package struct Texts: Sendable, Equatable {
    package let title: String?
    package let description: String?
    package let chineseTitle: String?
    package let chineseDescription: String?

    package init(
        title: String? = nil, description: String? = nil, chineseTitle: String? = nil, chineseDescription: String? = nil
    ) {
        self.title = title
        self.description = description
        self.chineseTitle = chineseTitle
        self.chineseDescription = chineseDescription
    }
}

/// A heading under which actions are shown: `groups` of the service document.
package struct Group: Sendable, Equatable {
    package let key: String
    package let title: String
    package let chineseTitle: String?

    package init(key: String, title: String, chineseTitle: String? = nil) {
        self.key = key
        self.title = title
        self.chineseTitle = chineseTitle
    }
}

/// An error code that the service can answer with.
package struct ErrorCode: Sendable, Equatable {
    /// `FailedOperation.ImageBlur`.
    package let code: String
    /// Constant in `<Service>.ErrorCode`, backticks included where Swift needs them: `failedOperationImageBlur`.
    package let swiftName: String
    package let description: String?
    package let chineseDescription: String?
    package let origin: Origin

    package init(
        code: String, swiftName: String, description: String?, chineseDescription: String? = nil, origin: Origin
    ) {
        self.code = code
        self.swiftName = swiftName
        self.description = description
        self.chineseDescription = chineseDescription
        self.origin = origin
    }
}

/// Which file and which element of it a declaration came from. Holds no line, so that an edit above a declaration
/// leaves what is generated for it alone.
package struct Origin: Sendable, Equatable {
    /// Path of the YAML file, from the folder of its package on: `specs/ocr/IDCardOCR.yaml`.
    package let file: String
    /// The path's beginning, which members of one object share, and its end.
    private let owner: String
    private let name: String

    /// Dotted path of the element: `IDCardOCR.parameters.ImageUrl`.
    package var element: String { owner.isEmpty ? name : owner + name }

    /// - Parameter owner: What the element's path begins with, up to its own name.
    package init(file: String, owner: String = "", element: String) {
        self.file = file
        self.owner = owner
        name = element
    }

    package static func == (left: Origin, right: Origin) -> Bool {
        left.file == right.file && left.element == right.element
    }
}
