#if AsyncHTTPClient
    internal import AsyncHTTPClient
    internal import NIOCore
    internal import NIOHTTP1
    internal import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// Takes what AsyncHTTPClient reports, on the event loop of the connections.
    extension Exchange: HTTPClientResponseDelegate {
        typealias Response = Void

        func didSendRequestHead(task: HTTPClient.Task<Void>, _ head: HTTPRequestHead) {
            if state.value.reach == .nothingSent { state.value.reach = .mayHaveArrived }
        }

        func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
            guard state.value.end == nil else { return loop.makeSucceededVoidFuture() }
            state.value.reach = .responseBegan
            request.beginResponse()
            if head.isRedirect { return fail(.redirected(status: Int(head.status.code))) }
            let response = TransportResponse(head)
            state.value.head = response
            state.value.unpacker = BodyUnpacker(head)
            if isStream {
                state.value.timer?.cancel()
                state.value.waiting?.resume(returning: .success(response))
                state.value.waiting = nil
            } else if let length = head.headers.first(name: "content-length").flatMap({ Int($0) }) {
                guard length <= request.maxResponseBody else {
                    return fail(.responseTooLarge(limit: request.maxResponseBody))
                }
                // More than 1 MiB is not reserved, since the server may announce more than it sends.
                state.value.body.reserveCapacity(min(max(0, length), 1 << 20))
            }
            return loop.makeSucceededVoidFuture()
        }

        func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ part: ByteBuffer) -> EventLoopFuture<Void> {
            guard state.value.end == nil else { return loop.makeSucceededVoidFuture() }
            guard let unpacker = state.value.unpacker else { return take(part) }
            var rest = part
            do throws(BodyUnpacker.Malformed) {
                let taken = take(try unpacker.unpackSlice(of: &rest))
                guard rest.readableBytes > 0 else { return taken }
                // Between two slices, other exchanges have their turn, and a slow reader of a stream stops this one.
                return taken.flatMap { [rest] in
                    self.loop.flatSubmit { self.didReceiveBodyPart(task: task, rest) }
                }
            } catch {
                return fail(.malformedBody)
            }
        }

        func didFinishRequest(task: HTTPClient.Task<Void>) throws {
            guard state.value.end == nil, let head = state.value.head else { return }
            do throws(BodyUnpacker.Malformed) {
                if let unpacker = state.value.unpacker { _ = take(try unpacker.finish()) }
            } catch {
                return end(.failure(.malformedBody))
            }
            end(.success(TransportResponse(status: head.status, headers: head.headers, body: state.value.body)))
        }

        func didReceiveError(task: HTTPClient.Task<Void>, _ error: any Error) {
            let isOverTLS = request.url.scheme?.lowercased() == "https"
            end { .failure(TransportFailure(error, $0, isOverTLS: isOverTLS)) }
        }

        /// Ends the exchange and its connection.
        private func fail(_ failure: TransportFailure) -> EventLoopFuture<Void> {
            end(.failure(failure))
            return loop.makeFailedFuture(failure)
        }

        /// Takes the next part of the body.
        /// - Returns: A future that is fulfilled when the part after it is wanted.
        private func take(_ part: ByteBuffer) -> EventLoopFuture<Void> {
            let limit = request.maxResponseBody
            guard part.readableBytes <= limit - state.value.body.count else {
                return fail(.responseTooLarge(limit: limit))
            }
            guard part.readableBytes > 0 else { return loop.makeSucceededVoidFuture() }
            return part.withUnsafeReadableBytes { bytes in
                if isStream { return state.value.pieces.append(Data(bytes), on: loop) }
                state.value.body.append(contentsOf: bytes)
                return loop.makeSucceededVoidFuture()
            }
        }
    }

    extension TransportFailure {
        fileprivate static var malformedBody: Self {
            .connectionLost(.responseBegan, reason: "the body is not encoded as its headers say")
        }
    }

    extension TransportResponse {
        /// Creates a response without its body. Headers with the same name are joined, as RFC 9110, section 5.3, allows.
        fileprivate init(_ head: HTTPResponseHead) {
            let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
            self.init(status: Int(head.status.code), headers: headers, body: Data())
        }
    }

    extension HTTPResponseHead {
        /// A Boolean value that indicates whether the status asks to send the request to another address: not 300,
        /// which offers a choice, 304, which answers a condition, nor 305 and 306, which are out of use.
        ///
        /// Source: RFC 9110, section 15.4.
        fileprivate var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status.code) }
    }
#endif
