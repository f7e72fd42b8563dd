/// A complete request for newcomers, which is answered at the first send: an entry of `start` in the service document.
package struct StartRequest: Sendable, Equatable {
    /// The wire name of an action of the service.
    package let action: String
    /// The title says what the request is for; the description, what the response shows and what it costs.
    package let texts: Texts
    /// Always an object.
    package let request: Value
    /// Always an object; `nil` if the spec shows no response.
    package let response: Value?
    /// The error code with which the service must respond, or `nil` if the call must succeed. A request that fails in a
    /// known way checks keys without costs.
    package let error: String?

    package init(action: String, texts: Texts, request: Value, response: Value?, error: String?) {
        self.action = action
        self.texts = texts
        self.request = request
        self.response = response
        self.error = error
    }
}
