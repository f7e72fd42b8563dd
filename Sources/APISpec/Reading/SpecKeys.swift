// The keys that a spec may contain. A test compares them with the JSON Schema.

package enum ServiceKey: String, CaseIterable, Sendable {
    case service = "Service"
    case version = "Version"
    case name, title, description, zh, endpoint
    case regions = "Regions"
    case maxRequestBody, groups, errors, types, start, cam
}

package enum ActionKey: String, CaseIterable, Sendable {
    case action = "Action"
    case version = "Version"
    case regions = "Regions"
    case name, group, title, summary, description, keywords, zh, status, rateLimit, idempotent, signature, body, stream
    case parameters, require, response, pagination, poll, encryption, errors, examples
}

/// The keys of an action's `pagination`.
package enum PaginationKey: String, CaseIterable, Sendable {
    case offset, page, first, token, limit, maximum, items, total, next, end, more
}

/// The keys of an action's `poll`.
package enum PollKey: String, CaseIterable, Sendable {
    case with, id, parameter, status, done, failed, every
}

/// The keys of an action's `encryption`.
package enum EncryptionKey: String, CaseIterable, Sendable {
    case request, response, flag
}

/// The value of `request` in `encryption` if no parameters are listed, and the values of `response` there.
package enum EncryptedPart: String, CaseIterable, Sendable {
    case body, fields
}

/// The keys of an error code that is described by a mapping instead of a text.
package enum ErrorCodeKey: String, CaseIterable, Sendable {
    case meaning, advice
}

package enum TypeKey: String, CaseIterable, Sendable {
    case name, description, zh, members
}

package enum MemberKey: String, CaseIterable, Sendable {
    case type, required, nullable, description, zh, example
    case defaultValue = "default"
    case enumeration = "enum"
    case format, minimum, maximum, minLength, maxLength, minItems, maxItems, maxSize, recommendedPixels, pattern
    case sensitive, deprecated, name
}

package enum ExampleKey: String, CaseIterable, Sendable {
    case title, zh, request, response
}

/// The keys of an entry of `start`.
package enum StartKey: String, CaseIterable, Sendable {
    case action, title, description, zh, request, response, error
}

/// The keys of `cam`.
package enum CAMKey: String, CaseIterable, Sendable {
    case prefix, console, resources, presets
}

/// The keys of an entry of `presets`.
package enum PresetKey: String, CaseIterable, Sendable {
    case allows, also, description
}

/// The scope of a preset policy: everything of the service, or all actions of the API.
package enum PresetScope: String, CaseIterable, Sendable {
    case all, actions
}

/// The keys of an action's `zh`.
package enum ChineseActionKey: String, CaseIterable, Sendable {
    case title, summary, description, keywords
}

/// The keys of `zh` of any other owner. Each kind of owner allows some of them.
package enum ChineseKey: String, CaseIterable, Sendable {
    case title, description, groups, errors, deprecated
    case enumeration = "enum"

    package static let ofService: [ChineseKey] = [.title, .description, .groups, .errors]
    package static let ofType: [ChineseKey] = [.description]
    package static let ofMember: [ChineseKey] = [.description, .enumeration, .deprecated]
    package static let ofExample: [ChineseKey] = [.title]
    package static let ofStart: [ChineseKey] = [.title, .description]
}

/// The value of an action's `Regions` if the region header is never sent.
let noRegions = "none"

package enum RequireKey: String, CaseIterable, Sendable {
    case anyOf, oneOf, together
}

package enum RequiredValue: String, CaseIterable, Sendable {
    case yes = "true"
    case no = "false"
    case request, response
}

package enum StatusValue: String, CaseIterable, Sendable {
    case online, deprecated, offline
}

package enum SignatureValue: String, CaseIterable, Sendable {
    case tc3 = "TC3"
    case none
}

package enum BodyValue: String, CaseIterable, Sendable {
    case json, multipart
    case octetStream = "octet-stream"
}

package enum StreamValue: String, CaseIterable, Sendable {
    case sse
}
