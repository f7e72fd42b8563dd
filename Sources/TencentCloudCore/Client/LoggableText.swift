#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension String {
    /// Returns a text of the server in a form that may be logged: on one line, limited in length, and without the key.
    ///
    /// - Parameter credential: The key that signed the request, which a server may repeat.
    func loggable(without credential: Credential?) -> String {
        let text = credential?.redacted(from: self) ?? self
        let isLoggable = text.utf8.count <= maxLoggableText && text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
        return isLoggable ? text : String(text.prefix(maxLoggableText).map { $0.breaksLog ? "?" : $0 })
    }
}

/// The limit in characters. The ids and codes of the API have fewer than a hundred.
private let maxLoggableText = 256

extension Character {
    /// A Boolean value that indicates whether this is a line break or a control character, such as one that begins a
    /// command of a terminal.
    fileprivate var breaksLog: Bool {
        isNewline || unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
