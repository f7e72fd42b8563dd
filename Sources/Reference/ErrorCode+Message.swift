package import APIModel

extension ErrorCode {
    /// A message that the service could send with the code: its description, or else that of its group of codes.
    package var sampleMessage: String {
        var message = description ?? ErrorFamily.of(code)?.english ?? ""
        while message.utf8.last == UInt8(ascii: "\n") { message.removeLast() }
        return message
    }
}
