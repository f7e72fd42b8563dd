#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#endif

/// Reads the lines of a file, a piece at a time.
enum JournalReader {
    /// The longest line, in bytes. A longer one is none of a journal, and must not fill the memory.
    static let maxLine = 65_536
    private static let pieceSize = 262_144

    #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
        /// Calls a function with each line that is not empty, without its line break. The last one need not have any.
        ///
        /// - Parameter body: Is called with a line, or with `nil` for one that is too long.
        /// - Throws: ``JournalError`` if the file cannot be read.
        static func lines(
            of path: String, _ body: (UnsafeBufferPointer<UInt8>?) -> Void
        ) throws(JournalError) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw JournalError(reading: path, errno) }
            defer { _ = close(descriptor) }
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: maxLine + pieceSize)
            defer { buffer.deallocate() }
            var splitter = LineSplitter(buffer: buffer)
            while true {
                let count = read(descriptor, splitter.free.baseAddress, splitter.free.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw JournalError(reading: path, errno) }
                guard count > 0 else { break }
                splitter.take(count, body)
            }
            splitter.finish(body)
        }
    #else
        static func lines(
            of path: String, _ body: (UnsafeBufferPointer<UInt8>?) -> Void
        ) throws(JournalError) {
            throw JournalError(
                path: path, reason: "this system has no files in append mode", nextStep: "Read it on another system.")
        }
    #endif
}

#if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// Splits the content of a buffer into lines, and keeps the beginning of a line for the next piece.
    private struct LineSplitter {
        let buffer: UnsafeMutableBufferPointer<UInt8>
        /// The number of bytes at the start of the buffer that belong to a line without an end.
        private var kept = 0
        /// A Boolean value that indicates whether the line is too long, so that its rest is left out.
        private var isTooLong = false

        init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

        /// The part of the buffer for the next piece.
        var free: UnsafeMutableBufferPointer<UInt8> { UnsafeMutableBufferPointer(rebasing: buffer[kept...]) }

        /// Reads the bytes that were written to ``free``.
        mutating func take(_ count: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Void) {
            let end = kept + count
            var start = 0
            var searched = kept
            while let found = Self.lineBreak(in: buffer, searched..<end) {
                if isTooLong { body(nil) } else if found > start { body(line(start..<found)) }
                isTooLong = false
                (start, searched) = (found + 1, found + 1)
            }
            kept = end - start
            if isTooLong || kept > JournalReader.maxLine {
                (isTooLong, kept) = (true, 0)
            } else if start > 0, kept > 0, let base = buffer.baseAddress {
                base.update(from: base + start, count: kept)
            }
        }

        /// Reads the last line, which no line break ends.
        mutating func finish(_ body: (UnsafeBufferPointer<UInt8>?) -> Void) {
            if isTooLong { body(nil) } else if kept > 0 { body(line(0..<kept)) }
        }

        private func line(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[range])
        }

        private static func lineBreak(in buffer: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
            guard let base = buffer.baseAddress, !range.isEmpty,
                let found = memchr(base + range.lowerBound, Int32(UInt8(ascii: "\n")), range.count)
            else { return nil }
            return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - UnsafePointer(base)
        }
    }
#endif
