import APIModel
import SwiftEmit

/// The request of an example as programs: Swift, a shell script, and a command for the vendor's command line tool.
struct Samples {
    let service: Service
    let action: Action

    /// - Parameters:
    ///   - json: The request of the example as readable JSON.
    ///   - isFirst: A Boolean value that indicates whether to include the shell script. Only the first example of an
    ///     action has one, since the scripts differ only in the body.
    func all(of example: Example, json: String, isFirst: Bool) -> [Sample] {
        let region = service.sampleRegion(of: action)
        let lines = SwiftSample.lines(example, of: action, in: service, region: region)
        var samples = [Sample(title: "Swift", language: "swift", code: lines.joined(separator: "\n"))]
        if isFirst {
            let script = CurlSample(service: service, action: action, region: region).script(example, json: json)
            samples.append(Sample(title: "curl", language: "sh", code: note + script))
        }
        // `tccli` supports only the vendor's services and JSON requests, and it does not read streams. It refuses the clear
        // request of an action that accepts encrypted ones only.
        if service.isOfVendor, action.body == .json, !action.isEventStream, !(action.encryption?.isRequired ?? false) {
            let line = TccliSample(service: service, action: action, region: region).line(example)
            samples.append(Sample(title: "tccli", language: "sh", code: note + line))
        }
        return samples
    }

    private var note: String {
        action.encryption.map { "# \($0.noteInSamples)\n" } ?? ""
    }
}

extension Encryption {
    /// The comment above programs that send the clear request.
    package var noteInSamples: String {
        if isRequired { return "The service accepts this request only encrypted: docs/encryption.md says how." }
        return request == .none
            ? "The response comes in clear. It can be encrypted: docs/encryption.md says how."
            : "This sends the request in clear. It can be encrypted: docs/encryption.md says how."
    }
}
