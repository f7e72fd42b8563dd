import Foundation
import LibFuzzer
import TencentCloudCore

/// Any bytes are JSON or are refused: no crash, no hang. What was read is written and read again, and is the same.
@main
struct FuzzJSON {
    static func main() {
        var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                FuzzJSON.read(Data(UnsafeBufferPointer(start: start, count: count)))
                return 0
            })
    }

    private static func read(_ bytes: Data) {
        _ = try? Answer(json: bytes)
        guard let value = try? JSONValue(json: String(decoding: bytes, as: UTF8.self)) else { return }
        let text = value.jsonText
        guard let again = try? JSONValue(json: text) else { preconditionFailure("what was written is no JSON") }
        precondition(again.jsonText == text, "what was written reads as something else")
    }
}

/// Reads the same members by every method that generated code calls.
private struct Answer: ResponseModel {
    init(from json: inout JSONObject) {
        _ = json.string("a")
        _ = json.stringIfPresent("b")
        _ = json.strings("c")
        _ = json.int("a")
        _ = json.intIfPresent("b")
        _ = json.ints("c")
        _ = json.double("a")
        _ = json.doubles("c")
        _ = json.bool("a")
        _ = json.bools("c")
        _ = json.base64("a").bytes
        _ = json.timestamp("a").date
        _ = json.value("c") as JSONValue
        _ = json.valueIfPresent("c") as [[Double]]?
        _ = json.jsonTextIfPresent("a") as JSONValue?
        _ = json.jsonText("d") as Node
        _ = json.object("b") as Node
        _ = json.objects("c") as [Node]
    }

    /// An object that holds itself; the reader's limit of depth ends it.
    struct Node: ResponseModel {
        let next: [Node]?

        init(from json: inout JSONObject) {
            _ = json.intIfPresent("a")
            _ = json.objectIfPresent("b") as Leaf?
            _ = json.jsonTextIfPresent("d") as [Node]?
            next = json.objectsIfPresent("c")
        }
    }

    struct Leaf: ResponseModel {
        init(from json: inout JSONObject) {
            _ = json.double("a")
            _ = json.strings("c")
        }
    }
}
