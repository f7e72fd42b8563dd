#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

// The attempts of a call, in order: not cancelled -> the key -> the turn under the rate limit -> the host, which may
// be the backup -> the signature, with the host's time -> the transport -> reading, since an error of the server decides as well -> the decision -> the pause.
extension APIClient {
    /// Sends a request of a call with the transport, and reads as much of the response as decides whether the attempt failed.
    typealias Exchange<Response> =
        @Sendable (Call, TransportRequest, AttemptFacts) async throws(FailedAttempt) -> Response

    /// Makes the attempts of a call, within its time limit.
    ///
    /// - Parameters:
    ///   - failure: An attempt that has failed already; `nil` at the start of a call.
    ///   - perform: Performs the exchange of one attempt, and returns the part of the response that the caller needs.
    /// - Throws: The error of the last attempt.
    func exchange<Response: Sendable>(
        _ call: Call, _ progress: CallProgress, _ observation: CallObservation?,
        after failure: FailedAttempt? = nil,
        perform: @escaping Exchange<Response>
    ) async throws(TencentCloudError) -> Response {
        let result = await withDeadline(at: progress.deadline) {
            do throws(TencentCloudError) {
                return .success(
                    try await self.attempts(call, progress, observation, after: failure, perform: perform))
            } catch {
                return .failure(error)
            }
        } otherwise: { kind in
            progress.errorOfCall(call.networkError(progress.end(kind), host: progress.host))
        }
        return try result.get()
    }

    private func attempts<Response: Sendable>(
        _ call: Call, _ progress: CallProgress, _ observation: CallObservation?, after failure: FailedAttempt?,
        perform: Exchange<Response>
    ) async throws(TencentCloudError) -> Response {
        var failure = failure
        while true {
            if let failure {
                progress.failAttempt(failure.reach)
                let host = failure.facts?.host ?? configuration.state.host(call.primary.hostHeader)
                let retry = Retry(client: self, call: call, progress: progress, host: host, observation: observation)
                try await retry.prepare(after: failure)
            }
            do throws(FailedAttempt) {
                return try await attempt(call, progress, observation, perform: perform)
            } catch {
                failure = error
            }
        }
    }

    /// Signs and sends the request once.
    private func attempt<Response: Sendable>(
        _ call: Call, _ progress: CallProgress, _ observation: CallObservation?, perform: Exchange<Response>
    ) async throws(FailedAttempt) -> Response {
        progress.beginAttempt()
        observation?.beginAttempt()
        let (credential, turn) = try await permission(for: call, progress)
        let route = Route(call, configuration.state, deadline: progress.deadline)
        let call = call.calling(route.address)
        progress.call(call.address.hostHeader)
        let facts = AttemptFacts(credential: credential, clockOffset: route.host.clockOffset, host: route.host)
        var request = call.request(
            signedBy: signer, with: facts.credential, at: Date() + facts.clockOffset, deadline: progress.deadline,
            configuration)
        request.progress = progress
        do throws(TransportFailure) {
            try progress.send()
        } catch {
            route.record(.unknown)
            throw FailedAttempt(error: call.networkError(error), facts: facts)
        }
        observation?.send(to: call.address.hostHeader, isBackup: call.address != call.primary, credential)
        do throws(FailedAttempt) {
            let response = try await perform(call, request, facts)
            turn?.finish()
            route.host.recordSuccess()
            route.record(.success)
            return response
        } catch {
            route.record(Breaker.Outcome(error.error))
            if error.reach == .responseBegan { turn?.finish() }
            throw error
        }
    }

    /// Gets the key, and waits until the rate limit lets the request go.
    private func permission(
        for call: Call, _ progress: CallProgress
    ) async throws(FailedAttempt) -> (Credential?, Pacer.Turn?) {
        do throws(TencentCloudError) {
            guard !Task.isCancelled else { throw call.networkError(progress.end(.cancelled)) }
            var credential = try await key(for: call)
            var turn: Pacer.Turn?
            if let rate = configuration.rateLimits.rate(of: call.action),
                let pacer = configuration.state.limiter.pacer(for: call, credential, rate)
            {
                progress.wait(
                    for: "the call waited for its turn, since at most \(rate.perSecond) requests are sent in a second")
                turn = await pacer.wait()
                progress.wait(for: nil)
                guard turn != nil else { throw call.networkError(progress.end(.cancelled)) }
                // The wait may have been longer than the key is valid.
                credential = try await key(for: call)
            }
            return (credential, turn)
        } catch {
            throw FailedAttempt(error: error)
        }
    }

    private func key(for call: Call) async throws(TencentCloudError) -> Credential? {
        call.action.isSigned ? try await credential.credential().validated() : nil
    }
}
