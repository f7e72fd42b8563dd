extension APIClient {
    /// Sends a request whose content is encrypted as its action allows, and reads the response, which is decrypted first.
    ///
    /// Request and response are those of a clear call. A call makes a key and an initial vector of its own; its attempts send
    /// the same bytes, so that a server or a gateway can recognize a repeated request. Generated clients have a function for
    /// each action that can be encrypted.
    ///
    /// - Parameters:
    ///   - request: The clear request. Preflight checks it, and then the size of the encrypted one.
    ///   - encryption: The algorithm, with the public key of the service.
    ///   - rule: The parts of a call that the action encrypts.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The clear response.
    /// - Throws: ``TencentCloudError``, as ``send(_:region:)`` does, and ``TencentCloudError/encryption(_:)`` if the public
    ///   key cannot be used or the response cannot be decrypted.
    public func send<Request: ActionRequest>(
        _ request: Request, encryption: some RequestEncryption, by rule: EncryptionRule, region: Region? = nil
    ) async throws(TencentCloudError) -> Request.Response {
        let wanted = WantedEncryption(rule: rule, encryption: encryption)
        let (call, observation) = try begin(
            Request.action, original: request, region: region, encryption: wanted
        ) { JSONWriter.body(of: request, preflight: $0) }
        return try await receive(call, observation).value
    }

    /// Sends a request without a type of its own, encrypted as its action allows, and returns the decrypted response as JSON.
    ///
    /// - Parameters:
    ///   - request: The clear request.
    ///   - encryption: The algorithm, with the public key of the service.
    ///   - rule: The parts of a call that the action encrypts.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The clear object `Response`. Its members may hold personal data.
    /// - Throws: ``TencentCloudError``, as the function with a typed request does.
    package func raw(
        _ request: UntypedRequest, encryption: some RequestEncryption, by rule: EncryptionRule, region: Region? = nil
    ) async throws(TencentCloudError) -> JSONValue {
        let wanted = WantedEncryption(rule: rule, encryption: encryption)
        let (call, observation) = try begin(
            request.action, original: nil, region: region, encryption: wanted, body: request.body)
        let response: ReceivedResponse<UntypedResponse> = try await receive(call, observation)
        return response.value.json
    }
}

extension APIClient {
    /// Returns a response in its clear form, or as it is if the call is not encrypted.
    func decrypted<Response: ActionResponse>(
        _ response: TransportResponse, _ facts: AttemptFacts, of call: Call, as type: Response.Type
    ) throws(TencentCloudError) -> TransportResponse {
        guard let encryption = call.encryption, response.status < 400, !response.isClear else { return response }
        do throws(EncryptionError) {
            var response = response
            response.body = try encryption.decrypted(response.body, unlessWith: Response.membersBesideError)
            return response
        } catch {
            let id = error.requestId?.loggable(without: facts.credential) ?? response.requestId(facts.credential)
            throw .encryption(EncryptionError(error.reason, action: call.action.name, requestId: id))
        }
    }
}

/// The encryption that a caller wants for a call, before its key is made.
struct WantedEncryption {
    let rule: EncryptionRule
    let encryption: any RequestEncryption

    /// Makes the key of the call.
    /// - Throws: ``TencentCloudError/encryption(_:)``.
    func begin(_ action: Action) throws(TencentCloudError) -> EncryptedCall {
        do throws(EncryptionError) {
            // The vendor's libraries for faceid send another name than that of the member, and the reference of ocr the member's.
            let nameOfAll = action.service.name == "faceid" ? "EncryptionBody" : EncryptedCall.body
            return EncryptedCall(
                action: action.name, nameOfAll: nameOfAll, rule: rule, encryption: try encryption.makeCallEncryption())
        } catch {
            throw error.ofCall(action.name)
        }
    }
}

extension EncryptionError {
    /// Returns the error as that of a call that has not been sent.
    func ofCall(_ action: String) -> TencentCloudError { .encryption(EncryptionError(reason, action: action)) }
}
