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
    /// The reason why the latest event has no part for the query; `nil` once an event has had one.
    private var missing: CommandFailure?
    private var hasFound = false
    /// A Boolean value that indicates whether the text on standard output stands on an unfinished line.
    private var isWithinLine = false

    init(form: ResponseText.Form, query: ResponseQuery?) { (self.form, self.query) = (form, query) }

    /// Prints an event.
    ///
    /// - Parameters:
    ///   - json: The event.
    ///   - arrived: The bytes that have arrived since the event before it.
    mutating func print(_ json: JSONValue, _ arrived: Data) throws(CommandFailure) {
        count += 1
        guard let query else {
            return form == .raw ? try Terminal.write(arrived) : try printWhole(json)
        }
        let part: JSONValue
        do throws(CommandFailure) {
            part = try query.part(of: json)
        } catch {
            // Events of one stream differ: that with the end of a chat often has no text.
            missing = error
            return
        }
        hasFound = true
        guard form == .raw else { return try printWhole(part) }
        // The texts of a chat are pieces of one text.
        let text = part.stringValue ?? part.jsonText + "\n"
        try Terminal.write(Array(text.utf8))
        if let last = text.utf8.last { isWithinLine = last != UInt8(ascii: "\n") }
    }

    private func printWhole(_ json: JSONValue) throws(CommandFailure) {
        try Terminal.print(form == .table ? TableText(width: Terminal.width).text(of: json) : json.lineText)
    }

    /// Ends the output, whether the stream is complete or not.
    /// - Parameter arrived: The bytes that have arrived since the latest event.
    mutating func finish(_ arrived: Data) throws(CommandFailure) {
        if form == .raw, query == nil { try Terminal.write(arrived) }
        if isWithinLine { try Terminal.write([UInt8(ascii: "\n")]) }
        isWithinLine = false
    }

    /// - Throws: `CommandFailure` if no event had a part for the query.
    func checkQuery() throws(CommandFailure) {
        if !hasFound, let missing { throw missing }
    }
}
