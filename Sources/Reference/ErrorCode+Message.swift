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

    /// Returns the advice of the API itself on a code, for a code without advice in the specs; `nil` if there is none.
    ///
    /// - Parameter isAdvisedByService: `true` if the service gives advice of its own on any code.
    package static func advice(on code: String, isAdvisedByService: Bool, in language: Language) -> String? {
        let family = ErrorFamily.advising(on: code, isAdvisedByService: isAdvisedByService)
        return family.map { language.pick($0.englishAdvice, $0.chineseAdvice) }
    }
}
