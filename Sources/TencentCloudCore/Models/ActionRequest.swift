/// A request of an interface: what it is asked, and what it answers.
public protocol ActionRequest: RequestModel {
    associatedtype Response: ActionResponse
    /// The interface's name, service and facts.
    static var action: Action { get }
}
