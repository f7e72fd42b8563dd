/// The type of a parameter that counts items or pages: an integer, or a text with an integer in it, and optional or not.
public protocol PageNumber {
    /// The number; `nil` if the parameter is left out, or is a text without a number.
    var pageNumber: Int? { get }
    /// A Boolean value that indicates whether the parameter has a value.
    var isGiven: Bool { get }
    /// Creates the parameter.
    init(pageNumber: Int)
}

/// The type of a token, which the response to one request contains and the next request sends.
public protocol PageToken {
    /// The token; `nil` if there is none, or an empty one.
    var pageToken: String? { get }
    /// Creates the parameter from a token of the same type; `nil` if it is of another type.
    init?(pageToken: String)
}

extension Int: PageNumber, PageToken {
    public var pageNumber: Int? { self }
    public var isGiven: Bool { true }
    public init(pageNumber: Int) { self = pageNumber }

    public var pageToken: String? { String(self) }
    public init?(pageToken: String) { self.init(pageToken) }
}

extension String: PageNumber, PageToken {
    public var pageNumber: Int? { Int(self) }
    public var isGiven: Bool { true }
    public init(pageNumber: Int) { self.init(pageNumber) }

    public var pageToken: String? { isEmpty ? nil : self }
    public init?(pageToken: String) { self = pageToken }
}

extension OpenInteger: PageNumber {
    public var pageNumber: Int? { rawValue }
    public var isGiven: Bool { true }
    public init(pageNumber: Int) { self.init(rawValue: pageNumber) }
}

extension Optional: PageNumber where Wrapped: PageNumber {
    public var pageNumber: Int? { self?.pageNumber }
    public var isGiven: Bool { self != nil }
    public init(pageNumber: Int) { self = Wrapped(pageNumber: pageNumber) }
}

extension Optional: PageToken where Wrapped: PageToken {
    public var pageToken: String? { self?.pageToken }
    public init?(pageToken: String) {
        guard let token = Wrapped(pageToken: pageToken) else { return nil }
        self = .some(token)
    }
}
