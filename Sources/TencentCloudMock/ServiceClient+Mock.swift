public import TencentCloudCore

extension ServiceClient {
    /// Creates a client whose calls a mock answers.
    ///
    /// Requests are signed with a key that exists nowhere. Retries happen as in life, but without pauses.
    ///
    /// - Parameters:
    ///   - mock: The transport that answers.
    ///   - region: The region of calls that name none.
    ///   - configure: Changes the settings.
    public init(
        mock: MockTransport, region: Region? = .apGuangzhou,
        configure: (inout ClientConfiguration) -> Void = { _ in }
    ) {
        var configuration = ClientConfiguration()
        configuration.state = ClientState()
        (configuration.retries.base, configuration.retries.cap) = (.zero, .zero)
        configure(&configuration)
        configuration.transport = mock
        self.init(
            credential: Credential(secretId: "AKIDMockMockMockMock", secretKey: "MockMockMockMock"), region: region,
            configuration: configuration)
    }
}
