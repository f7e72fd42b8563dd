#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the system knows of a file without reading it: which one it is, how large, and when it was last changed in any way.
///
/// That time is the system's own and cannot be set, unlike the one that tools show. So whoever writes into a file, or puts
/// another one into its place, leaves another state behind, even where the bytes are the same.
struct FileState {
    private let device: UInt64
    private let number: UInt64
    private let size: UInt64
    private let seconds: UInt64
    private let nanoseconds: UInt64

    /// `nil` where there is no such file.
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

    /// All of it, for a hash.
    var text: String { "\(device) \(number) \(size) \(seconds) \(nanoseconds)" }
}
