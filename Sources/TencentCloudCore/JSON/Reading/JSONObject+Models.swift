// Objects and lists of objects are most of a response. These methods are generic over types of other modules, so they
// are not specialized, and each `Model?` costs a look-up of type metadata in the Swift runtime. They therefore use
// neither an optional of a model nor a closure over one for each object: that took a third of the time of reading.

extension JSONObject {
    /// Returns an object. The default is an object of default values.
    public mutating func object<Model: ResponseModel>(_ key: StaticString) -> Model {
        let place = find(key, .object)
        guard place >= 0 else { return .neutralWhenMissing }
        var object = JSONObject(tape: tape, index: place)
        return Model(from: &object)
    }

    /// Returns an object, or `nil` if it is missing or `null`.
    public mutating func objectIfPresent<Model: ResponseModel>(_ key: StaticString) -> Model? {
        let place = findIfPresent(key, .object)
        guard place >= 0 else { return nil }
        var object = JSONObject(tape: tape, index: place)
        return Model(from: &object)
    }

    /// Returns a list of objects. The default is empty.
    public mutating func objects<Model: ResponseModel>(_ key: StaticString) -> [Model] {
        let place = find(key, .array)
        return place < 0 ? [] : models(inArrayAt: place)
    }

    /// Returns a list of objects, or `nil` if it is missing or `null`.
    public mutating func objectsIfPresent<Model: ResponseModel>(_ key: StaticString) -> [Model]? {
        let place = findIfPresent(key, .array)
        return place < 0 ? nil : models(inArrayAt: place)
    }

    /// Returns the objects of an array. Other elements are left out and recorded as drifts.
    private func models<Model: ResponseModel>(inArrayAt index: Int) -> [Model] {
        let end = tape.tokens[index].extent
        var place = index &+ 1
        if place == end { return [] }
        var models: [Model] = []
        models.reserveCapacity(tape.count(ofArrayAt: index))
        while place < end {
            if tape.tokens[place].kind == .object {
                var object = JSONObject(tape: tape, index: place)
                models.append(Model(from: &object))
            } else {
                tape.recordDrift(at: place, expected: "object")
            }
            place = tape.next(after: place)
        }
        return models
    }

    /// Returns the index of a required member of one kind. If the member is missing or of another kind, records a drift
    /// and returns a negative number.
    private mutating func find(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let place = find(key) else {
            recordMissing(key, kind.name)
            return -1
        }
        if tape.tokens[place].kind == kind { return place }
        tape.recordDrift(at: place, expected: kind.name)
        return -1
    }

    /// Returns the index of an optional member of one kind, or a negative number if the member is missing, `null` or of
    /// another kind. Another kind is recorded as a drift.
    private mutating func findIfPresent(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let place = find(key) else { return -1 }
        if tape.tokens[place].kind == kind { return place }
        if tape.tokens[place].kind != .null { tape.recordDrift(at: place, expected: kind.name) }
        return -1
    }
}
