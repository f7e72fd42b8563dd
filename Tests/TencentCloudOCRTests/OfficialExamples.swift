import Foundation
import TencentCloudCore

/// A request and its response as the vendor's own description shows them.
struct OfficialExample: CustomStringConvertible {
    let action: String
    /// Among the examples of the action, from 1.
    let number: Int
    /// `nil` if it is not JSON.
    let request: JSONValue?
    /// `{"Response": {…}}`.
    let response: String

    var description: String { "\(action), example \(number)" }

    /// All of OCR, from an installed `tccli`: the file that `TCCLI_EXAMPLES` names, else the one that Tests/Checks/Specs/setup.sh
    /// installed.
    static func all() throws -> [OfficialExample] {
        let path =
            ProcessInfo.processInfo.environment["TCCLI_EXAMPLES"]
            ?? Repository.path(".venv/official/tccli/services/ocr/v20181119/examples.json")
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
        let actions = try JSONValue(json: String(decoding: bytes, as: UTF8.self))["actions"]?.objectValue ?? [:]
        return actions.flatMap { action, examples in
            (examples.arrayValue ?? []).enumerated().map { index, example in
                OfficialExample(
                    action: action, number: index + 1, request: body(of: example["input"]?.stringValue ?? ""),
                    response: example["output"]?.stringValue ?? "")
            }
        }
    }

    /// Returns the text after the headers.
    private static func body(of request: String) -> JSONValue? {
        guard let start = request.firstIndex(of: "{") else { return nil }
        return try? JSONValue(json: String(request[start...]))
    }

    private struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is missing. Run Tests/Checks/Specs/setup.sh (or make test) once." }
    }
}
