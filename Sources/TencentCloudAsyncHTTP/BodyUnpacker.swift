#if AsyncHTTPClient
    internal import NIOCore
    internal import NIOEmbedded
    internal import NIOHTTP1
    internal import NIOHTTPCompression

    /// Unpacks a compressed body while it arrives, and stops when that becomes too large.
    ///
    /// AsyncHTTPClient would unpack everything that has arrived before it passes anything on: a few kilobytes become
    /// many megabytes. Here a kilobyte is unpacked at a time, which becomes one megabyte at most.
    ///
    /// It is used and released on one thread.
    struct BodyUnpacker {
        /// The reasons why a body cannot be unpacked.
        enum Problem: Error {
            case tooLarge
            case malformed
        }

        private static let sliceLength = 1_024

        private let channel = EmbeddedChannel()

        /// Creates an unpacker if the head of the response says that the body is compressed.
        init?(_ head: HTTPResponseHead) {
            let encoding = head.headers.first(name: "content-encoding")?.lowercased()
            guard encoding == "gzip" || encoding == "deflate" else { return nil }
            do {
                try channel.pipeline.syncOperations.addHandler(NIOHTTPResponseDecompressor(limit: .none))
                try channel.writeInbound(HTTPClientResponsePart.head(head))
                _ = try channel.readInbound(as: HTTPClientResponsePart.self)
            } catch {
                close()
                return nil
            }
        }

        /// Unpacks a part of the body.
        ///
        /// - Parameters:
        ///   - part: The part.
        ///   - limit: The largest number of bytes that it may become.
        func unpack(_ part: ByteBuffer, limit: Int) throws(Problem) -> ByteBuffer {
            var (rest, unpacked) = (part, ByteBuffer())
            while let slice = rest.readSlice(length: min(Self.sliceLength, rest.readableBytes)), slice.readableBytes > 0
            {
                try write(.body(slice), to: &unpacked)
                guard unpacked.readableBytes <= limit else { throw .tooLarge }
            }
            return unpacked
        }

        /// Ends the body. Returns what is left of it, at most a megabyte.
        /// - Throws: `Problem.malformed` if the body is cut off.
        func finish() throws(Problem) -> ByteBuffer {
            var unpacked = ByteBuffer()
            try write(.end(nil), to: &unpacked)
            return unpacked
        }

        /// Releases the memory, which has to happen on the thread that has created it.
        func close() { _ = try? channel.finish(acceptAlreadyClosed: true) }

        private func write(_ part: HTTPClientResponsePart, to unpacked: inout ByteBuffer) throws(Problem) {
            do {
                try channel.writeInbound(part)
                while let part = try channel.readInbound(as: HTTPClientResponsePart.self) {
                    if case .body(var bytes) = part { unpacked.writeBuffer(&bytes) }
                }
            } catch {
                throw .malformed
            }
        }
    }
#endif
