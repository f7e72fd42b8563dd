import Foundation

do {
    try benchmarkDecoding()
    try await benchmarkLargeRequest()
    try await benchmarkSigning()
    try await benchmarkEncryption()
} catch {
    // An error that is thrown at top level is a crash, which loses the rows that are still in the buffer of a pipe.
    print(error)
    exit(1)
}
