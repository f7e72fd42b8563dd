#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#else
    internal import Foundation
#endif

/// Returns the current value of an environment variable, or `nil` if it is not set.
///
/// Foundation only has a dictionary of all variables, which takes a thousand times as long to make.
@Sendable package func environmentVariable(_ name: String) -> String? {
    #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
        getenv(name).map { String(cString: $0) }
    #else
        ProcessInfo.processInfo.environment[name]
    #endif
}
