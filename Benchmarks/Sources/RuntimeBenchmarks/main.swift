try benchmarkDecoding()
try await benchmarkLargeRequest()
try await benchmarkSigning()
