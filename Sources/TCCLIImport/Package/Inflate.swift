import CZlib

/// Decompresses data of wheels and sdists with the system's zlib.
enum Inflate {
    enum Form: Int32 {
        /// Raw deflate data, as in zip files.
        case raw = -15
        /// Data with a gzip header.
        case gzip = 31
    }

    /// - Parameter limit: The maximum size of the result in bytes.
    /// - Throws: `ArchiveFailure`.
    static func bytes(
        _ input: ArraySlice<UInt8>, form: Form, expecting size: Int, limit: Int
    ) throws(ArchiveFailure) -> [UInt8] {
        guard input.count <= Int(UInt32.max) else { throw ArchiveFailure("the compressed data is too large") }
        var stream = z_stream()
        guard inflateInit2_(&stream, form.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw ArchiveFailure("zlib could not be started")
        }
        defer { inflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: min(max(size, 1), limit) + 1)
        var count = 0
        let status = input.withUnsafeBufferPointer { input in
            // zlib does not write to its input.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            var status = Z_OK
            while status == Z_OK, count <= limit {
                if count == output.count {
                    output.append(contentsOf: repeatElement(0, count: min(output.count, limit - count + 1)))
                }
                let before = count
                status = step(&stream, &output, &count)
                // Truncated input makes no progress, but is not reported as an error by zlib.
                if status == Z_OK, count == before, stream.avail_in == 0 { status = Z_DATA_ERROR }
            }
            return status
        }
        guard count <= limit else { throw ArchiveFailure("it is larger than \(limit >> 20) MiB when unpacked") }
        guard status == Z_STREAM_END else { throw ArchiveFailure("its compressed data is broken") }
        output.removeLast(output.count - count)
        return output
    }

    /// Fills the rest of the output.
    private static func step(_ stream: inout z_stream, _ output: inout [UInt8], _ count: inout Int) -> Int32 {
        output.withUnsafeMutableBufferPointer { buffer in
            let room = min(buffer.count - count, Int(UInt32.max))
            stream.next_out = buffer.baseAddress.map { $0 + count }
            stream.avail_out = UInt32(room)
            let status = inflate(&stream, Z_NO_FLUSH)
            count += room - Int(stream.avail_out)
            return status
        }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}

/// An error in an archive, or in a file inside it.
struct ArchiveFailure: Error {
    var reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
