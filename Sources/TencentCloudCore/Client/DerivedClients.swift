extension APIClient {
    /// Returns a client with another region or other settings. It shares everything else with this one: the provider of
    /// keys, the connections and the signing keys.
    /// ```swift
    /// let patient = api.with { $0.timeout = .seconds(300) }
    /// let response = try await patient.send(request)
    /// ```
    ///
    /// - Parameters:
    ///   - region: The region of calls that name none; `nil` for this client's.
    ///   - change: Changes the settings.
    public func with(region: Region? = nil, _ change: (inout ClientConfiguration) -> Void = { _ in }) -> Self {
        var client = self
        if let region { client.region = region }
        change(&client.configuration)
        return client
    }
}

extension ServiceClient {
    /// Returns a client with another region or other settings. It shares everything else with this one.
    /// ```swift
    /// let shanghai = ocr.with(region: .apShanghai) { $0.language = .chinese }
    /// ```
    ///
    /// - Parameters:
    ///   - region: The region of calls that name none; `nil` for this client's.
    ///   - change: Changes the settings.
    public func with(region: Region? = nil, _ change: (inout ClientConfiguration) -> Void = { _ in }) -> Self {
        Self(api: api.with(region: region, change))
    }
}
