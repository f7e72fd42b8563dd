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
    /// The files whose Base64 text is larger than the limit of their member.
    var largeFiles: [LargeFile] = []
    /// The size in pixels that is recommended for the member which `pictureLimits(of:isEncrypted:)` probes; otherwise `nil`.
    var recommendedPixels: (width: Int, height: Int)?
}

/// A file whose Base64 text is larger than the limit of its member.
struct LargeFile: Sendable {
    /// The index of its problem.
    let problem: Int
    /// The size of its Base64 text, in bytes.
    let textSize: Int
    /// The limit of its member, in bytes of Base64 text.
    let limit: Int
}

extension JSONBody {
    /// Returns the problems for a service that accepts a body of a limited size.
    ///
    /// The limit of a file often is the one of the whole body. A file of that size would be too large by the rest of
    /// the request, so the rule names the size that is left for the file.
    ///
    /// - Parameter maxBody: The largest body that the service accepts, in bytes.
    func problems(maxBody: Int) -> [PreflightProblem] {
        var problems = problems
        for file in largeFiles {
            let left = maxBody - (data.count - file.textSize)
            // Without any space left, the problem is another member.
            guard left > 0, left < file.limit else { continue }
            problems[file.problem] = PreflightProblem(
                path: problems[file.problem].path, rule: JSONWriter.rule(maxBase64: left))
        }
        return problems
    }
}
