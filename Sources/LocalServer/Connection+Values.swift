#if Workbench
    internal import NIOCore
    internal import NIOHTTP1

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    extension LocalRequest {
        /// A request as the parser has read it.
        init(_ head: HTTPRequestHead, body: ByteBuffer) {
            let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            self.init(
                method: head.method.rawValue, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "",
                headers: head.headers.map { ($0.name, $0.value) }, body: Data(body.readableBytesView))
        }
    }

    extension HTTPResponseHead {
        /// The head of a response, with headers that cannot start another one.
        ///
        /// - Parameters:
        ///   - response: The response.
        ///   - version: The version of the request.
        ///   - length: The length of the body, in bytes; `nil` for a stream.
        ///   - closes: Ends the connection afterwards.
        init(_ response: LocalResponse, version: HTTPVersion, length: Int?, closes: Bool) {
            let status = HTTPResponseStatus(statusCode: (200...599).contains(response.status) ? response.status : 500)
            self.init(version: version, status: status)
            for header in response.headers where header.name.isToken {
                headers.add(name: header.name, value: header.value.withoutControls)
            }
            headers.remove(name: "Transfer-Encoding")
            headers.remove(name: "Content-Length")
            if let length, status != .noContent, status != .notModified {
                headers.add(name: "Content-Length", value: String(length))
            }
            headers.replaceOrAdd(name: "Connection", value: closes ? "close" : "keep-alive")
        }
    }

    extension LocalBodyWriter {
        /// A writer to a connection, which waits until each piece is written.
        init(channel: any Channel) {
            self.init { piece in
                try Task.checkCancellation()
                let body = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: piece)))
                try await channel.writeAndFlush(body).get()
            }
        }
    }

    extension String {
        /// A Boolean value that indicates whether the text is a token of RFC 9110, section 5.6.2.
        fileprivate var isToken: Bool {
            !isEmpty
                && utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"):
                        true
                    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                    }
                }
        }

        /// The text without the characters that end or break a header.
        fileprivate var withoutControls: String {
            utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
                ? self
                : String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f }))
        }
    }
#endif
