try benchmarkDecoding()
try await benchmarkLargeRequest()
try benchmarkSigning()
