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
            samples.append(Sample(title: "curl", language: "sh", code: script))
        }
        // It knows the vendor's services only, sends files in no other form than JSON, and reads no stream.
        if service.isOfVendor, action.body == .json, !action.isEventStream {
            let line = TccliSample(service: service, action: action, region: region).line(example)
            samples.append(Sample(title: "tccli", language: "sh", code: line))
        }
        return samples
    }
}

/// Quoting for POSIX shells.
enum ShellWord {
    /// Returns the text as one word, in single quotes if it needs any.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { isLetterOrDigit($0) || "_./:@%+,=-".utf8.contains($0) }
        if isPlain, !text.isEmpty { return text }
        if !text.utf8.contains(UInt8(ascii: "'")), !PlainText.holdsOddities(text) { return "'\(text)'" }
        var word = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": word += "'\\''"
            case "\n": word += "\n"
            case _ where PlainText.isUnseen(scalar):
                // Invisible characters are escaped, since a reader would copy them unknowingly.
                let bytes = String(scalar).utf8.map { "\\" + String($0, radix: 8) }
                word += "'\"$(printf '\(bytes.joined())')\"'"
            default: word.unicodeScalars.append(scalar)
            }
        }
        return word + "'"
    }
}
