#if AsyncHTTPClient
    internal import NIOCore
    internal import NIOEmbedded
    internal import NIOHTTP1
    internal import NIOHTTPCompression

    /// Unpacks a compressed body while it arrives.
    ///
    /// AsyncHTTPClient would unpack everything that has arrived before it passes anything on: a few kilobytes become
    /// many megabytes, and everything else waits. Here a kilobyte is unpacked at a time, which becomes about one
    /// megabyte at most.
    ///
    /// It is used and released on one thread.
    struct BodyUnpacker {
        /// The body is not encoded as its headers say.
        struct Malformed: Error {}

        private static let sliceLength = 1_024

        /// Keeps itself in memory until it is closed.
        private let channel: EmbeddedChannel

        /// Creates an unpacker if the head of the response says that the body is compressed.
        init?(_ head: HTTPResponseHead) {
            let encoding = head.headers.first(name: "content-encoding")?.lowercased()
            guard encoding == "gzip" || encoding == "deflate" else { return nil }
            channel = EmbeddedChannel()
            do {
                try channel.pipeline.syncOperations.addHandler(NIOHTTPResponseDecompressor(limit: .none))
                try channel.writeInbound(HTTPClientResponsePart.head(head))
                _ = try channel.readInbound(as: HTTPClientResponsePart.self)
            } catch {
                close()
                return nil
            }
        }

        /// Unpacks the first kilobyte of a part of the body, and removes it from the part.
        func unpackSlice(of part: inout ByteBuffer) throws(Malformed) -> ByteBuffer {
            var unpacked = ByteBuffer()
            guard let slice = part.readSlice(length: min(Self.sliceLength, part.readableBytes)) else { return unpacked }
            try write(.body(slice), to: &unpacked)
            return unpacked
        }

        /// Ends the body. Returns what is left of it, at most a megabyte.
        /// - Throws: `Malformed` if the body is cut off.
        func finish() throws(Malformed) -> ByteBuffer {
            var unpacked = ByteBuffer()
            try write(.end(nil), to: &unpacked)
            return unpacked
        }

        /// Releases the memory, which has to happen on the thread that has created it.
        func close() { _ = try? channel.finish(acceptAlreadyClosed: true) }

        private func write(_ part: HTTPClientResponsePart, to unpacked: inout ByteBuffer) throws(Malformed) {
            do {
                try channel.writeInbound(part)
                while let part = try channel.readInbound(as: HTTPClientResponsePart.self) {
                    if case .body(var bytes) = part { unpacked.writeBuffer(&bytes) }
                }
            } catch {
                throw Malformed()
            }
        }
    }
#endif
