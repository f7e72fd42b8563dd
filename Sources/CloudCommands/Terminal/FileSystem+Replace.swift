import Files

extension FileSystem {
    /// Writes a file whole, over one of the same name, which any number of writers may do at the same time.
    ///
    /// Each writes a temporary file of its own beside it. One in common would be renamed by one writer while another fills it.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let temporary = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 16)).part"
        try replace(path, with: bytes, temporary: temporary)
    }
}
