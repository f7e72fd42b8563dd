import Testing

/// Fails a test and tells which value came instead of the expected one.
func unexpected<Value>(_ value: Value, sourceLocation: SourceLocation = #_sourceLocation) {
    Issue.record("\(value) came instead", sourceLocation: sourceLocation)
}
