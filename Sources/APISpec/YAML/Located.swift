/// A value written in a spec, with the location of its first character.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var location: Location

    package init(_ value: Value, _ location: Location) {
        self.value = value
        self.location = location
    }
}
