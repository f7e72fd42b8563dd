import Foundation

/// The resources that this process has used so far.
struct Usage {
    /// User and system time, in seconds.
    let seconds: Double
    /// The most memory that the process held, in KiB.
    let peakMemory: Int

    init() {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between systems
        seconds = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        #if canImport(Darwin)
            peakMemory = Int(usage.ru_maxrss) / 1024
        #else
            peakMemory = Int(usage.ru_maxrss)
        #endif
    }
}

/// The memory that this process holds now, in KiB; 0 where the system has no `/proc`.
func residentMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
    else { return 0 }
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
}
