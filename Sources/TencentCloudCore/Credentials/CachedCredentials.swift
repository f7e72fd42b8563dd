#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Keeps the key of another provider, and gets a new one before it expires.
///
/// However many calls ask at once, the other provider is asked once. While the key that is kept is good, callers get it at
/// once, and a new one is fetched in the background:
/// - from 60 seconds, or a tenth of its life if that is more, before its ``Credential/expiration``, but not in the first
///   half of its life;
/// - after five minutes, if the key has no expiration, so that a changed file is noticed.
///
/// If the other provider fails, the old key is returned until it expires, and after that the error. The pauses between
/// attempts grow from 1 to 30 seconds. A key that the server refused is not returned again while the other provider has
/// another. The providers of `TencentCloudCredentials` that ask a server keep their keys in this way themselves.
///
/// ```swift
/// let keys = CachedCredentials(MyServerKeys())   // share it: each one keeps a key of its own
/// let ocr = OCR.Client(credential: keys, region: .apGuangzhou)
/// ```
public final class CachedCredentials: CredentialProvider {
    /// The result of a refresh.
    typealias Outcome = Result<Credential, TencentCloudError>
    private typealias Waiter = CheckedContinuation<Outcome, Never>

    private let source: any CredentialProvider
    private let timeout: Duration
    private let now: @Sendable () -> Date
    private let state = Locked(State())

    /// Creates a provider that keeps the key of another one.
    ///
    /// - Parameters:
    ///   - source: The provider of keys. It is asked in a task of its own, which no caller's cancellation ends.
    ///   - timeout: The time that the source may take for one key, from 1 second to 7 days. The default is 60 seconds.
    public convenience init(_ source: some CredentialProvider, timeout: Duration = .seconds(60)) {
        self.init(source, timeout: timeout) { Date() }
    }

    init(_ source: any CredentialProvider, timeout: Duration = .seconds(60), now: @escaping @Sendable () -> Date) {
        self.source = source
        self.timeout = min(max(timeout, .seconds(1)), .longestTimeout)
        self.now = now
    }

    /// Returns the key that is kept, or waits for a new one.
    ///
    /// - Throws: The error of the other provider, if it fails and no key is kept that is good; during the pause after
    ///   that, the same error at once. ``TencentCloudError/network(_:)`` if the task is cancelled while it waits: the
    ///   other callers go on waiting.
    public func credential() async throws(TencentCloudError) -> Credential {
        let date = now()
        switch state.withLock({ $0.step(at: date) }) {
        case .kept(let credential): return credential
        case .keptWhileRefreshing(let credential):
            refresh()
            return credential
        case .failed(let error): throw error
        case .wait, .waitWhileRefreshing: return try await nextCredential().get()
        }
    }

    /// Forgets the key if it is the one that is kept, and tells the other provider.
    ///
    /// If the other provider returned the same key again, it is kept until the pause between attempts is over.
    public func refused(_ credential: Credential) async {
        let date = now()
        guard state.withLock({ $0.forget(credential, at: date) }) else { return }
        await source.refused(credential)
    }

    /// A Boolean value that indicates whether the other provider is being asked.
    var isRefreshing: Bool { state.withLock { $0.isRefreshing } }

    private func nextCredential() async -> Outcome {
        let id = state.withLock { $0.makeWaiterId() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: Waiter) in
                let date = now()
                // A key may have arrived since the caller asked.
                let step = state.withLock { state -> State.Step in
                    let step = state.step(at: date)
                    guard case .wait = step else { return step }
                    state.waiters[id] = waiter
                    defer { state.isRefreshing = true }
                    return state.isRefreshing ? .wait : .waitWhileRefreshing
                }
                switch step {
                case .kept(let credential): waiter.resume(returning: .success(credential))
                case .keptWhileRefreshing(let credential):
                    refresh()
                    waiter.resume(returning: .success(credential))
                case .failed(let error): waiter.resume(returning: .failure(error))
                case .waitWhileRefreshing: refresh()
                case .wait: break
                }
                // The handler below did not find the waiter if it ran before.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
        let failure = TransportFailure(.cancelled, .nothingSent, reason: "the task no longer waits for a key")
        waiter?.resume(
            returning: .failure(
                .network(NetworkError(failure: failure, action: "credential()", host: "the provider of keys"))))
    }

    /// Asks the other provider, in a task that belongs to no caller.
    private func refresh() {
        Task.detached { [self] in
            finish(
                await withDeadline(at: .now + timeout) { [source] in
                    do throws(TencentCloudError) {
                        return .success(try await source.credential().validated())
                    } catch {
                        return .failure(error)
                    }
                } otherwise: { [timeout] _ in
                    .credential(
                        CredentialError(
                            "The provider of keys returned none within \(timeout). Check what it waits for, or allow it more "
                                + "time."))
                })
        }
    }

    private func finish(_ outcome: Outcome) {
        let date = now()
        let waiters = state.withLock { $0.finish(outcome, at: date) }
        for waiter in waiters { waiter.resume(returning: outcome) }
    }
}

extension CachedCredentials: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show nothing of the other provider.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CachedCredentials {
    /// The key that is kept, and what is known about the next one.
    private struct State {
        enum Step {
            case kept(Credential)
            case keptWhileRefreshing(Credential)
            case failed(TencentCloudError)
            case wait
            case waitWhileRefreshing
        }

        private var key: KeptKey?
        /// The last key that the server refused.
        private var refused: Credential?
        private var lastError: TencentCloudError?
        /// The number of attempts in a row that brought no better key.
        private var failures = 0
        /// The end of the pause after these.
        private var pauseEnd: Date?
        private var lastWaiter = 0
        var isRefreshing = false
        var waiters: [Int: Waiter] = [:]

        mutating func makeWaiterId() -> Int {
            lastWaiter += 1
            return lastWaiter
        }

        mutating func step(at date: Date) -> Step {
            if let key, date < key.end {
                guard key.refreshDate <= date, !isRefreshing, !isPausing(at: date) else { return .kept(key.credential) }
                isRefreshing = true
                return .keptWhileRefreshing(key.credential)
            }
            if !isRefreshing, isPausing(at: date), let lastError { return .failed(lastError) }
            return .wait
        }

        /// Returns `true` if the key was kept.
        mutating func forget(_ credential: Credential, at date: Date) -> Bool {
            guard key?.credential == credential, refused != credential || !isPausing(at: date) else { return false }
            key = nil
            refused = credential
            return true
        }

        /// Returns the waiters, which get the outcome.
        mutating func finish(_ outcome: Outcome, at date: Date) -> [Waiter] {
            isRefreshing = false
            switch outcome {
            case .success(let credential):
                let new = KeptKey(credential, at: date)
                lastError = nil
                key = new
                // The other provider may need some time until it has a new key.
                if new.refreshDate <= date || credential == refused {
                    pause(at: date)
                } else {
                    (failures, pauseEnd, refused) = (0, nil, nil)
                }
            case .failure(let error):
                lastError = error
                pause(at: date)
            }
            defer { waiters = [:] }
            return Array(waiters.values)
        }

        private mutating func pause(at date: Date) {
            pauseEnd = date + min(30, Double(1 << min(failures, 5)))
            failures += 1
        }

        /// A pause that is further away than the longest one was made before the clock was set back.
        private func isPausing(at date: Date) -> Bool {
            guard let pauseEnd else { return false }
            return date < pauseEnd && pauseEnd.timeIntervalSince(date) <= 30
        }
    }

    private struct KeptKey {
        let credential: Credential
        /// The time from which a new key is fetched in the background.
        let refreshDate: Date
        /// The time from which the key is not returned.
        let end: Date

        init(_ credential: Credential, at date: Date) {
            self.credential = credential
            guard let expiration = credential.expiration else {
                refreshDate = date + 300
                end = .distantFuture
                return
            }
            let life = max(0, expiration.timeIntervalSince(date))
            refreshDate = expiration - min(max(60, life / 10), life / 2)
            // If it seems to have expired already, this machine's clock may be wrong, and the server decides.
            end = max(expiration, date + 30)
        }
    }
}
