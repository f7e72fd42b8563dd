/// A list could not be read to its end. The pages before that have been delivered.
public struct PagingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason why the list could not be read.
    public enum Reason: Error, Sendable, Hashable {
        /// The server returned a page that it had returned before. It ignores the position, or has no more pages and repeats
        /// the last one.
        case repeatedPage
        /// The server returned a token that it had returned before.
        case repeatedToken
        /// The server returned new tokens, but no items, in a thousand pages.
        case onlyEmptyPages
        /// The request's position is not a number, or less than 0.
        case unreadablePosition
        /// The server returned a token of another type than the parameter's.
        case unreadableToken
    }

    /// The reason why the list could not be read.
    public let reason: Reason
    /// The name of the action that was called.
    public let action: String
    /// The number of pages that were delivered.
    public let pages: Int
    /// The id of the last request, to quote to Tencent Cloud's support; `nil` if none was sent.
    public let requestId: String?

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - reason: The reason why the list could not be read.
    ///   - action: The name of the action that was called.
    ///   - pages: The number of pages that were delivered.
    ///   - requestId: The id of the last request.
    public init(reason: Reason, action: String, pages: Int, requestId: String? = nil) {
        self.reason = reason
        self.action = action
        self.pages = pages
        self.requestId = requestId
    }

    /// The action, what happened after which page, what to do, and the id of the request.
    public var description: String {
        errorText("\(action): \(happening) after \(pages) \(pages == 1 ? "page" : "pages")", nextStep: nextStep)
            + requestIdSuffix(requestId)
    }

    private var happening: String {
        switch reason {
        case .repeatedPage: "the server returned the same page again"
        case .repeatedToken: "the server returned the same token again"
        case .onlyEmptyPages: "the server returned a token for one empty page after the other"
        case .unreadablePosition: "the request's position is not a number from 0 on"
        case .unreadableToken: "the token of the next page has another type than the request's"
        }
    }

    /// The next step to take.
    public var nextStep: String {
        switch reason {
        case .repeatedPage, .repeatedToken:
            "Compare the number of items with what you expect: the list may be complete, or the server may ignore the "
                + "position. In that case send requests of your own."
        case .onlyEmptyPages: "Narrow the request down, for example to a shorter time."
        case .unreadablePosition: "Leave the position out to begin with the first page."
        case .unreadableToken: "Send the requests one by one, and read the token of each response."
        }
    }
}
