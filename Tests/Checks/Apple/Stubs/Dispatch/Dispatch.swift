public class DispatchQueue: @unchecked Sendable {
    public class func global() -> DispatchQueue { fatalError() }
    public class func concurrentPerform(iterations: Int, execute work: (Int) -> Void) {}
    public init(label: String) {}
    public func async(execute work: @escaping @Sendable () -> Void) {}
    public func asyncAfter(deadline: DispatchTime, execute work: @escaping @Sendable () -> Void) {}
}

public struct DispatchTime: Sendable {
    public static func now() -> DispatchTime { fatalError() }
    public static func + (time: DispatchTime, seconds: Double) -> DispatchTime { time }
}

public protocol DispatchSourceTimer: AnyObject, Sendable {
    func schedule(deadline: DispatchTime)
    func setEventHandler(handler: (@Sendable () -> Void)?)
    func activate()
    func resume()
    func cancel()
}

public class DispatchSource {
    public class func makeTimerSource(queue: DispatchQueue? = nil) -> any DispatchSourceTimer { fatalError() }
}

public enum DispatchTimeoutResult: Sendable { case success, timedOut }

public class DispatchSemaphore: @unchecked Sendable {
    public init(value: Int) {}
    @discardableResult public func signal() -> Int { 0 }
    @_unavailableFromAsync public func wait(timeout: DispatchTime) -> DispatchTimeoutResult { .success }
}
