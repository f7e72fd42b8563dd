#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The identity, size and time of change of a file, which the system knows without reading it.
///
/// This time (`ctime`) is set by the system only, unlike the one that tools show. Writing into a file or replacing it gives
/// another state, even if the bytes stay the same.
struct FileState {
    private let device: UInt64
    private let number: UInt64
    private let size: UInt64
    private let seconds: UInt64
    private let nanoseconds: UInt64

    /// Returns `nil` if there is no such file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let changed = status.st_ctimespec
        #else
            let changed = status.st_ctim
        #endif
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
        size = UInt64(truncatingIfNeeded: status.st_size)
        seconds = UInt64(truncatingIfNeeded: changed.tv_sec)
        nanoseconds = UInt64(truncatingIfNeeded: changed.tv_nsec)
    }

    /// The whole state, for a hash.
    var text: String { "\(device) \(number) \(size) \(seconds) \(nanoseconds)" }
}
