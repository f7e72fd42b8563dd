/// The facts about a service that policies of access management (CAM) need: `cam` in the service document.
package struct ServicePermissions: Sendable, Equatable {
    /// The name of the service in policies, or `nil` if the document gives none.
    package let prefix: String?
    /// The actions that only the vendor's console calls. No document describes them, but policies allow them, too.
    package let consoleActions: [String]
    /// The actions that can be allowed for single resources. All others have operation level.
    package let resources: [Resources]
    /// The vendor's policies for the service.
    package let presets: [Preset]

    package init(prefix: String?, consoleActions: [String], resources: [Resources], presets: [Preset]) {
        self.prefix = prefix
        self.consoleActions = consoleActions
        self.resources = resources
        self.presets = presets
    }

    /// Resources of an action.
    package struct Resources: Sendable, Equatable {
        /// The wire name of an action of the service or of its console.
        package let action: String
        /// Names in six parts, such as `qcs::ocr:::subUin/*`. In a preset policy also `*`, which stands for all resources.
        package let names: [String]

        package init(action: String, names: [String]) {
            self.action = action
            self.names = names
        }
    }

    /// A policy that the vendor maintains.
    package struct Preset: Sendable, Equatable {
        package let name: String
        /// A Boolean value that indicates whether it allows everything, also in the console. Otherwise it allows all actions
        /// of the API.
        package let allowsAll: Bool
        /// The actions that it allows in addition to all actions of the API.
        package let others: [Resources]
        /// A sentence about what it allows, without a full stop.
        package let description: String?

        package init(name: String, allowsAll: Bool, others: [Resources], description: String?) {
            self.name = name
            self.allowsAll = allowsAll
            self.others = others
            self.description = description
        }
    }
}

extension Service {
    /// The name of the service in policies: that of its document, or of a known exception, or else its short name.
    package var permissionPrefix: String {
        permissions?.prefix ?? KnownPermissions.prefixes[shortName]?.prefix ?? shortName
    }

    /// Returns the resources for which an action can be allowed, or `nil` for an action of operation level, which can only be
    /// allowed for `*`.
    package func resources(ofAction name: String) -> [String]? {
        permissions?.resources.first { $0.action == name }?.names
            ?? KnownPermissions.resources["\(shortName):\(name)"]?.names
    }
}

/// Exceptions that the vendor documents, for services whose documents have no `cam`. The list is not complete: the vendor
/// publishes a page for each service and no table of all.
package enum KnownPermissions {
    /// The names in policies of services that have another one than in the API, with the page that says so.
    package static let prefixes: [String: (prefix: String, source: String)] = [
        "apigateway": ("apigw", "https://www.tencentcloud.com/document/product/628/19901"),
        "cbs": ("cvm", "https://www.tencentcloud.com/document/product/362/34221"),
    ]

    /// The resources of actions, by service and action, with the page that says so.
    package static let resources: [String: (names: [String], source: String)] = [
        "sts:AssumeRole": (
            ["qcs::cam::uin/${uin}:roleName/*"], "https://www.tencentcloud.com/document/product/598/57155"
        )
    ]
}
