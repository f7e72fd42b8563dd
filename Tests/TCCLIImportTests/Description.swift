@testable import TCCLIImport

/// A small description, written in a test.
enum Description {
    static func source(
        actions: String = "", objects: String = "", metadata: String = Description.metadata, examples: String? = nil,
        errorCodes: String? = nil
    ) -> ServiceSource {
        source(
            api: "{\"metadata\": {\(metadata)}, \"actions\": {\(actions)}, \"objects\": {\(objects)}}",
            examples: examples,
            errorCodes: errorCodes)
    }

    static func source(api: String, examples: String? = nil, errorCodes: String? = nil) -> ServiceSource {
        ServiceSource(
            name: "reader/v20200101", api: Array(api.utf8), apiFile: "reader/v20200101/api.json",
            examples: examples.map { Array($0.utf8) }, examplesFile: "reader/v20200101/examples.json",
            errorCodes: errorCodes.map { Array($0.utf8) })
    }

    static let metadata = #""apiVersion": "2020-01-01", "serviceShortName": "rd", "serviceNameCN": "读取""#

    static func action(_ name: String, _ rest: String = "") -> String {
        #""\#(name)": {"document": "", "name": "", "input": "\#(name)Request", "output": "\#(name)Response"\#(rest)}"#
    }

    static func object(_ name: String, _ members: String...) -> String {
        #""\#(name)": {"document": "", "members": [\#(members.joined(separator: ", "))]}"#
    }

    static func member(_ name: String, _ kind: String = "string", _ rest: String = "", type: String = "string")
        -> String
    {
        #"{"name": "\#(name)", "type": "\#(type)", "member": "\#(kind)", "document": ""\#(rest)}"#
    }
}
