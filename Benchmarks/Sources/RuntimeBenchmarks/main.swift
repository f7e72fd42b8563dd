import Foundation

do {
    try benchmarkDecoding()
    try await benchmarkLargeRequest()
    try await benchmarkSigning()
} catch {
    // Printed, not thrown: an error at top level is a crash, which loses the rows that stand in the buffer of a pipe.
    print(error)
    exit(1)
}
