/// A request of an action, which names the action and the type of its response.
public protocol ActionRequest: RequestModel {
    associatedtype Response: ActionResponse
    /// The action: its name, its service and further facts.
    static var action: Action { get }
}
