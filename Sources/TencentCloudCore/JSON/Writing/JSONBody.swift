#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// The body of a request, and the problems that preflight found while it was written.
package struct JSONBody: Sendable {
    /// One JSON object in UTF-8, without spaces.
    package let data: Data
    /// The reasons why the server would reject the request, in the order in which the members were written. The request
    /// may be sent if there are none.
    package let problems: [PreflightProblem]
    /// The members that are not part of the JSON, in order, by their names in the API: parts of a multipart body, or
    /// the whole body.
    package let binaries: [(name: String, value: Binary)]
}
