import APIModel
import ArgumentParser
import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A response in the form that the user wants.
struct ResponseText {
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case json, raw, table
    }

    let form: Form
    /// The object `Response`.
    let json: JSONValue
    /// The body as it arrived.
    let body: Data?

    /// Prints the response, or a part of it.
    func print(_ query: ResponseQuery?) throws(CommandFailure) {
        guard let query else {
            switch form {
            case .raw: return try Terminal.write((body ?? Data()) + (body?.last == 0x0A ? [] : [0x0A]))
            case .json: return try Terminal.print(json.indentedText)
            case .table: return try Terminal.print(TableText(width: Terminal.width).text(of: json))
            }
        }
        let part = try query.part(of: json)
        switch form {
        case .raw: try Terminal.write(text: (part.stringValue ?? part.jsonText) + "\n")
        case .json: try Terminal.print(part.indentedText)
        case .table: try Terminal.print(TableText(width: Terminal.width).text(of: part))
        }
    }
}

extension JSONValue {
    /// The JSON text with a line for each member and element. Invisible characters are escaped.
    var indentedText: String { text(.lines) }

    /// The JSON text on one line. Invisible characters are escaped, so that a terminal may print it as it is.
    var lineText: String { text(.compact) }

    private func text(_ layout: JSONPrinter.Layout) -> String {
        var printer = JSONPrinter(layout)
        append(to: &printer)
        return printer.text
    }

    private func append(to printer: inout JSONPrinter) {
        switch self {
        case .null, .bool, .int, .longInt, .double: printer.literal(jsonText)
        case .string(let text): printer.value(.string(text))
        case .array(let elements):
            printer.begin("[")
            for element in elements {
                printer.element()
                element.append(to: &printer)
            }
            printer.end("]")
        case .object(let object):
            printer.begin("{")
            for (name, value) in object {
                printer.member(name)
                value.append(to: &printer)
            }
            printer.end("}")
        }
    }
}
