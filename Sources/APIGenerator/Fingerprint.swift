package import APISpec

#if os(macOS)
    import MachO.dyld
#endif

/// Stands for this very generator and all that it is given. Outputs depend on nothing else, so that the same fingerprint means
/// the same output.
///
/// The generator goes in as the bytes of the running program: one that is built anew from changed sources is another. Builds
/// differ from machine to machine, so a fingerprint means nothing on another one.
package struct Fingerprint: Sendable, Equatable {
    let value: UInt64

    /// `nil` where the system does not say where the running program lies.
    ///
    /// - Parameters:
    ///   - inputs: The specs of the run.
    ///   - options: Everything else that the output depends on, in one value: all that `String(reflecting:)` shows of it is
    ///     hashed.
    package init?(of inputs: [SpecInput], options: some Hashable) throws(FileError) {
        guard let program = Self.program, let bytes = try FileSystem.read(program) else { return nil }
        var hash = ContentHash()
        hash.add(bytes)
        hash.add(String(reflecting: options))
        for input in inputs {
            hash.add(input.name)
            hash.add(input.bytes)
        }
        value = hash.value
    }

    private static var program: String? {
        #if os(Linux)
            // The program that runs, even where another has been put into its place.
            return "/proc/self/exe"
        #elseif os(macOS)
            var size: UInt32 = 0
            _ = _NSGetExecutablePath(nil, &size)
            return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(size)) { path in
                guard let start = path.baseAddress, _NSGetExecutablePath(start, &size) == 0 else { return nil }
                return String(cString: start)
            }
        #else
            return nil
        #endif
    }
}
