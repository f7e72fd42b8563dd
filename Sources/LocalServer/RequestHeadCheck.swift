#if Workbench
    internal import NIOHTTP1

    /// The rules for the first line and the headers of a request, beyond those of the parser.
    struct RequestHeadCheck {
        let address: LocalAddress
        let limits: LocalLimits

        /// Returns the response to a request that is refused before its body is read; otherwise `nil`.
        func refusal(of head: HTTPRequestHead) -> LocalResponse? {
            if size(of: head) > limits.maximumHead {
                return .text(status: 431, "the headers are longer than \(limits.maximumHead) bytes")
            }
            return refusalOfTarget(head) ?? refusalOfHost(head.headers) ?? refusalOfLength(head.headers)
        }

        private func size(of head: HTTPRequestHead) -> Int {
            head.headers.reduce(head.uri.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        }

        private func refusalOfTarget(_ head: HTTPRequestHead) -> LocalResponse? {
            guard head.method != .CONNECT else {
                return .text(status: 405, "this server is no proxy", headers: [("Allow", "GET, HEAD, POST")])
            }
            guard head.uri.utf8.first == UInt8(ascii: "/"),
                head.uri.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
            else { return .text(status: 400, "the target must be a path of printable ASCII characters") }
            let isClean = head.headers.allSatisfy { header in
                header.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }
            }
            return isClean ? nil : .text(status: 400, "a header has control characters in its value")
        }

        private func refusalOfHost(_ headers: HTTPHeaders) -> LocalResponse? {
            let hosts = headers["Host"]
            guard hosts.count == 1, address.accepts(host: hosts[0]) else {
                return .text(status: 421, "the header Host must occur once, as \(address.acceptedHosts)")
            }
            return nil
        }

        /// Refuses headers by which two programs could disagree about the end of the body (RFC 9112, section 6.3).
        private func refusalOfLength(_ headers: HTTPHeaders) -> LocalResponse? {
            let lengths = headers["Content-Length"]
            let codings = headers["Transfer-Encoding"]
            guard lengths.count + codings.count <= 1 else {
                return .text(status: 400, "the length of the body is stated more than once")
            }
            guard codings.allSatisfy({ $0.lowercased() == "chunked" }) else {
                return .text(status: 501, "the header Transfer-Encoding must be 'chunked'")
            }
            if let length = lengths.first {
                guard let length = Int(length), length >= 0 else {
                    return .text(status: 400, "the header Content-Length is not a number")
                }
                guard length <= limits.maximumBody else { return .tooLong(limits) }
            }
            guard headers["Expect"].allSatisfy({ $0.lowercased() == "100-continue" }) else {
                return .text(status: 417, "the header Expect must be '100-continue'")
            }
            return nil
        }
    }

    extension LocalResponse {
        /// The response to a body beyond the limit.
        static func tooLong(_ limits: LocalLimits) -> LocalResponse {
            .text(status: 413, "the body is longer than \(limits.maximumBody) bytes")
        }

        /// The response to bytes that are not HTTP.
        static func notHTTP(_ error: HTTPParserError) -> LocalResponse {
            switch error {
            case .headerOverflow: .text(status: 431, "the headers are too long")
            case .invalidVersion: .text(status: 505, "the version of HTTP must be 1.1 or 1.0")
            case .invalidMethod: .text(status: 501, "the method is unknown")
            default: .text(status: 400, "this is not a request of HTTP/1.1")
            }
        }
    }
#endif
