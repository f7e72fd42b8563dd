package import APISpec

#if os(macOS)
    import MachO.dyld
#endif

/// A hash of this generator and all its inputs. The output depends on nothing else, so equal fingerprints mean equal
/// output.
///
/// The generator is represented by the state of its executable, which every build changes. Hashing the 14 MB of the
/// executable would take longer than generating the Postman collection. A fingerprint is therefore valid on one machine
/// only.
package struct Fingerprint: Sendable, Equatable {
    let value: UInt64

    /// Creates a fingerprint, or returns `nil` if the path of the running executable is unknown.
    ///
    /// - Parameters:
    ///   - inputs: The specs of the run.
    ///   - options: Everything else that the output depends on, in one value. The result of `String(reflecting:)` is
    ///     hashed.
    package init?(of inputs: [SpecInput], options: some Hashable) {
        guard let program = Self.program, let state = FileState(of: program) else { return nil }
        var hash = ContentHash()
        hash.add(state.text)
        hash.add(String(reflecting: options))
        for input in inputs {
            hash.add(input.name)
            hash.add(input.bytes)
        }
        value = hash.value
    }

    private static var program: String? {
        #if os(Linux)
            // This leads to the running executable even if its file has been replaced.
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
