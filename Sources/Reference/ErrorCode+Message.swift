package import APIModel

extension ErrorCode {
    /// Returns a message that the service could send with the code: its description, or else that of its group of codes.
    package func sampleMessage(in language: Language) -> String {
        guard var message = language.pick(description, chineseDescription) else {
            return Self.sampleMessage(of: code, in: language)
        }
        while message.utf8.last == UInt8(ascii: "\n") { message.removeLast() }
        return message
    }

    /// Returns the message of a code without a description in the specs, which is that of its group of codes.
    package static func sampleMessage(of code: String, in language: Language) -> String {
        ErrorFamily.of(code).map { language.pick($0.english, $0.chinese) } ?? ""
    }
}
