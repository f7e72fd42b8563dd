/// An entry of `errors.yaml`: an error code, or all codes that begin or end in the same way.
struct ErrorEntry {
    var form: ErrorForm
    /// The code, the part of codes before their first dot, or their ending.
    var name: String
    /// The meaning. Empty for an ending, whose codes are described in specs.
    var description = Translated()
    /// The advice. Empty for a part before the first dot whose codes have no advice in common.
    var advice = Translated()
    /// The advice to a reader of a log; `nil` if `advice` serves.
    var nextStep: String?
    /// A Boolean value that indicates whether any action can return the code, so that the reference lists it for each
    /// service.
    var isListed = false
    /// A Boolean value that indicates whether the advice is true of each code that begins with this one and a dot.
    var coversSubcodes = false
    var facts: Set<ErrorFact> = []
}

/// The forms of entries. The raw values are the keys of their lists in `errors.yaml`.
enum ErrorForm: String, CaseIterable {
    /// A code with a constant in the runtime.
    case code = "codes"
    /// The part before the first dot of codes that services define.
    case prefix = "prefixes"
    /// The end of codes that services define.
    case ending = "endings"
}

/// A fact about an error code by which a program can decide what to do. The raw values are keys of `errors.yaml`.
enum ErrorFact: String, CaseIterable {
    case throttling, temporary, notExecuted
}

/// A text in both languages.
struct Translated {
    var english = ""
    var chinese = ""
}

/// An entry of `regions.yaml`.
struct RegionEntry {
    /// The region as it is sent: `ap-guangzhou`.
    var code: String
    var kind = RegionKind.standard
    var name = Translated()
}

/// The kinds of regions, in the order in which the runtime lists them.
enum RegionKind: String, CaseIterable {
    case standard, older, finance, special, edge

    /// The heading of the constants.
    var heading: String {
        switch self {
        case .standard: "Asia Pacific, Americas, Europe and the Middle East"
        case .older: "Older or smaller regions that services still name"
        case .finance: "Finance zones, which are isolated: the endpoint must be the zone's own as well"
        case .special: "Special and partner zones"
        case .edge: "Edge zones"
        }
    }
}
