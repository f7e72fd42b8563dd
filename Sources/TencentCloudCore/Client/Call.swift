#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// One call, checked and ready to be signed.
struct Call: Sendable {
    let action: Action
    /// The region that is sent as `X-TC-Region`.
    let region: Region?
    /// The address of the service by the rule of the configuration.
    let primary: EndpointAddress
    /// The address that is used while the first one is down, and the settings for it; `nil` if there is none.
    let backup: (address: EndpointAddress, settings: BackupEndpoint)?
    /// The address that the latest attempt used, or that the first one will probably use.
    private(set) var address: EndpointAddress
    let body: RequestBody
    /// The encryption of the content; `nil` for a clear call.
    let encryption: EncryptedCall?
    /// The request that the caller made; `nil` in tests of a part.
    var original: (any ActionRequest)?
    /// A Boolean value that indicates whether the request has a `ClientToken`.
    let hasIdempotencyKey: Bool

    /// Checks everything that can be checked before a request is sent.
    ///
    /// - Parameters:
    ///   - action: The action to call.
    ///   - json: The request, written as JSON.
    ///   - region: The region that the caller named.
    ///   - defaultRegion: The client's region.
    ///   - encryption: The encryption that the caller wants; `nil` for a clear call.
    ///   - configuration: The settings, of which the endpoints, preflight and the retries are used.
    /// - Throws: ``TencentCloudError/preflight(_:)`` or ``TencentCloudError/configuration(_:)``.
    init(
        _ action: Action, body json: JSONBody, region: Region?, default defaultRegion: Region?,
        encryption: WantedEncryption? = nil, _ configuration: ClientConfiguration
    ) throws(TencentCloudError) {
        self.action = action
        try action.checkNames()
        let wanted = region ?? defaultRegion
        let chosen = action.regions == .none ? nil : wanted
        if let chosen, !chosen.isWellFormed {
            throw .configuration(
                ConfigurationError(
                    "The region's name is empty, or contains something other than a-z, 0-9, '-' and '.'. Write a name such as "
                        + "'ap-guangzhou'."))
        }
        self.region = chosen
        // The region decides about the endpoint of an action without regions as well.
        primary = try configuration.endpoints.address(of: action.service, in: wanted)
        address = primary
        backup = try configuration.backupEndpoint(of: action.service, in: wanted, besides: primary)

        var problems = json.problems(maxBody: action.service.maxRequestBody)
        // A request that is sent once goes out as it was written.
        let (json, hasToken) =
            action.hasClientToken ? json.withClientToken(mayAdd: configuration.retries.maxAttempts > 1) : (json, false)
        hasIdempotencyKey = hasToken
        // A clear request that is refused needs no key.
        self.encryption = problems.isEmpty ? try encryption?.begin(action) : nil
        let sent = try self.encryption?.encrypted(json) ?? json
        body = try RequestBody(sent, of: action)

        if configuration.preflight == .on {
            if let chosen, let problem = action.problem(of: chosen, isDefault: region == nil) {
                problems.append(problem)
            }
            let limit = action.service.maxRequestBody
            if body.data.count > limit {
                var rule = "the body has \(body.data.count) bytes, but the service accepts at most \(limit)"
                if let clear = self.encryption?.clearLimit(json, sent, limit: limit) {
                    rule += ", which are \(clear) before encryption"
                }
                problems.append(PreflightProblem(path: "", rule: rule))
            }
        }
        guard problems.isEmpty else {
            throw .preflight(PreflightError(action: action.name, problems: problems))
        }
    }

    /// Returns the call with another address.
    func calling(_ address: EndpointAddress) -> Call {
        var call = self
        call.address = address
        return call
    }

    /// Returns the signed request.
    ///
    /// - Parameters:
    ///   - signer: The signer.
    ///   - credential: The key; `nil` if the action accepts unsigned requests.
    ///   - date: The time of the request.
    ///   - deadline: The time at which the call ends.
    ///   - configuration: The settings, of which the language, the limits and `signsPayload` are used.
    func request(
        signedBy signer: Signer, with credential: Credential?, at date: Date, deadline: ContinuousClock.Instant,
        _ configuration: ClientConfiguration
    ) -> TransportRequest {
        let timestamp = Int(date.timeIntervalSince1970.rounded(.down))
        var headers: [(name: String, value: String)] = [
            ("Content-Type", body.contentType),
            ("X-TC-Action", action.name),
            ("X-TC-Version", action.service.version),
            ("X-TC-Timestamp", String(timestamp)),
            ("X-TC-Language", configuration.language.rawValue),
            ("X-TC-RequestClient", senderName),
            // Foundation would send the name of the process, and the languages of the machine.
            ("User-Agent", senderName),
            ("Accept-Language", configuration.language.rawValue),
        ]
        if let region { headers.append(("X-TC-Region", region.rawValue)) }
        headers += body.headers

        if let credential {
            if let token = credential.token { headers.append(("X-TC-Token", token)) }
            if !configuration.signsPayload { headers.append(("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")) }
            let signable = SignableRequest(
                service: action.service.name, host: address.hostHeader, contentType: body.contentType,
                timestamp: timestamp, payload: configuration.signsPayload ? PayloadDigest(of: body.data) : .unsigned)
            headers.append(("Authorization", signer.sign(signable, with: credential).authorization))
        } else {
            headers.append(("Authorization", "SKIP"))
        }
        var request = TransportRequest(
            url: address.url, headers: headers, body: body.data, deadline: deadline,
            maxResponseBody: configuration.maxResponseBody)
        request.original = original
        return request
    }

    /// Returns the error for a call that ended without a complete response.
    /// - Parameters:
    ///   - host: The host that was called; `nil` for that of the address.
    ///   - requestId: The id that the server gave the call, if the response had begun.
    func networkError(
        _ failure: TransportFailure, host: String? = nil, requestId: String? = nil
    ) -> TencentCloudError {
        .network(
            NetworkError(
                failure: failure, action: action.name, host: host ?? address.hostHeader, requestId: requestId))
    }
}

extension ClientConfiguration {
    /// Returns the address that is used while another one is down, or `nil` if there is no other.
    fileprivate func backupEndpoint(
        of service: Service, in region: Region?, besides primary: EndpointAddress
    ) throws(TencentCloudError) -> (address: EndpointAddress, settings: BackupEndpoint)? {
        guard let backupEndpoint else { return nil }
        let address = try backupEndpoint.rule.address(of: service, in: region)
        return address == primary ? nil : (address, backupEndpoint)
    }
}

extension Action {
    /// Returns the reason why the server would reject a region, or `nil` if it would not.
    fileprivate func problem(of region: Region, isDefault: Bool) -> PreflightProblem? {
        let offered: [Region]? =
            switch regions {
            case .only(let regions): regions
            case .service: service.regions
            case .none: nil
            }
        guard let offered, !offered.contains(region) else { return nil }
        let names = offered.map(\.rawValue).joined(separator: ", ")
        let origin = isDefault ? " (the client's region)" : ""
        return PreflightProblem(path: "Region", rule: "must be one of \(names), but is \(region)\(origin)")
    }
}
