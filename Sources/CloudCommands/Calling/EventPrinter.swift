import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints the events of a stream, or a part of each.
struct EventPrinter {
    private let form: ResponseText.Form
    private let query: ResponseQuery?
    /// The number of events so far.
    private(set) var count = 0
    private var hasFound = false
    private var hasTable = false
    /// The reason why the first event without a part for the query has none.
    private var missing: CommandFailure?
    /// A Boolean value that indicates whether the text on standard output stands on an unfinished line.
    private var isWithinLine = false

    init(form: ResponseText.Form, query: ResponseQuery?) { (self.form, self.query) = (form, query) }

    /// Prints an event.
    /// - Parameter pieces: The bytes that have arrived since the event before it.
    mutating func print(_ json: JSONValue, _ pieces: Data) throws(CommandFailure) {
        count += 1
        guard let query else {
            return form == .raw ? try Terminal.write(pieces) : try printWhole(json)
        }
        let part: JSONValue
        do throws(CommandFailure) {
            part = try query.part(of: json)
        } catch {
            // Events of one stream differ: the one that ends a chat often has no text.
            missing = missing ?? error
            return
        }
        hasFound = true
        guard form == .raw else { return try printWhole(part) }
        // The texts of a chat are pieces of one text, and `null` stands for none.
        if part.isNull { return }
        let text = part.stringValue ?? part.jsonText + "\n"
        try Terminal.write(text: text)
        if let last = text.utf8.last { isWithinLine = last != UInt8(ascii: "\n") }
    }

    private mutating func printWhole(_ json: JSONValue) throws(CommandFailure) {
        guard form == .table else { return try Terminal.print(json.lineText) }
        // An empty line parts the tables of two events.
        try Terminal.print((hasTable ? "\n" : "") + TableText(width: Terminal.width).text(of: json))
        hasTable = true
    }

    /// Prints the bytes that have arrived after the last event.
    func printEnd(_ pieces: Data) throws(CommandFailure) {
        if form == .raw, query == nil { try Terminal.write(pieces) }
    }

    /// Ends an unfinished line, also if the stream is incomplete.
    mutating func endLine() throws(CommandFailure) {
        if isWithinLine { try Terminal.write([UInt8(ascii: "\n")]) }
        isWithinLine = false
    }

    /// - Throws: `CommandFailure` if no event had a part for the query.
    func checkQuery() throws(CommandFailure) {
        if !hasFound, let missing { throw missing }
    }
}
