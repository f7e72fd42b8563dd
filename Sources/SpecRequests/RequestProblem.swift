package import TencentCloudCore

/// A reason why a service would refuse a request.
package struct RequestProblem: Sendable, Hashable {
    /// The kind of rule that the request breaks.
    package enum Kind: Sendable {
        /// A parameter is missing that is required, alone or together with others.
        case missing
        /// A name is not among the parameters.
        case unknown
        /// A value is `null`, which few services refuse.
        case null
        /// A value has another type than its parameter.
        case type
        /// A value of the right type is outside its limits.
        case value
    }

    package let kind: Kind
    /// The path of the parameter, such as `Filters[0].Name`; empty if it concerns several parameters.
    package let path: String
    /// The rule, which follows the path in a sentence: `is required`. It holds no value of the request.
    package let rule: String

    /// The problem, as the client reports it before a call.
    package var preflight: PreflightProblem { PreflightProblem(path: path, rule: rule) }
}
