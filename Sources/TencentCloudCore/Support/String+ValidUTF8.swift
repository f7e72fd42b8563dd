extension String {
    /// Creates text from UTF-8, or returns `nil` if the bytes are not valid. The initializer of the standard library needs
    /// macOS 15.
    package init?(validUTF8 bytes: some Collection<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else { return nil }
        self = text
    }
}
