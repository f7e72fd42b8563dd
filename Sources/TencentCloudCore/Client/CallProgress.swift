/// The progress of one call, which says how far its request got when the time limit or a cancellation ends the call.
///
/// It also keeps a request from being sent after its call has ended: a failure that says that nothing was sent stays
/// true, no matter how late a credential provider returns.
final class CallProgress: Sendable {
    private enum State {
        case inProgress(TransportFailure.Reach)
        case ended(TransportFailure)
    }

    private let state = Locked(State.inProgress(.nothingSent))

    /// Records that the transport gets the request.
    /// - Throws: The failure that ended the call, if it has ended.
    func send() throws(TransportFailure) {
        if let failure = advance(to: .mayHaveArrived) { throw failure }
    }

    /// Records that the head of the response has arrived.
    func beginResponse() { _ = advance(to: .responseBegan) }

    /// Returns the failure that ended the call, if it has ended.
    private func advance(to reach: TransportFailure.Reach) -> TransportFailure? {
        state.withLock { state in
            if case .ended(let failure) = state { return failure }
            state = .inProgress(reach)
            return nil
        }
    }

    /// Ends the call, unless it has ended before. Returns the failure that ended it.
    func end(_ kind: TransportFailure.Kind) -> TransportFailure {
        state.withLock { state in
            switch state {
            case .ended(let failure): return failure
            case .inProgress(let reach):
                let failure = TransportFailure(kind, reach)
                state = .ended(failure)
                return failure
            }
        }
    }
}
