// Objects and lists of objects are most of a response. These methods are generic over types of other modules, so they
// are not specialized, and each `Model?` costs a look-up of type metadata in the Swift runtime. They therefore use
// neither an optional of a model nor a closure over one for each object: that took a third of the time of reading.

extension JSONObject {
    /// Returns an object. The default is an object of default values.
    public mutating func object<Model: ResponseModel>(_ key: StaticString) -> Model {
        let position = find(key, .object)
        guard position >= 0 else { return .defaultWhenMissing }
        var object = JSONObject(tape: tape, index: position)
        return Model(from: &object)
    }

    /// Returns an object, or `nil` if it is missing or `null`.
    public mutating func objectIfPresent<Model: ResponseModel>(_ key: StaticString) -> Model? {
        let position = findIfPresent(key, .object)
        guard position >= 0 else { return nil }
        var object = JSONObject(tape: tape, index: position)
        return Model(from: &object)
    }

    /// Returns a list of objects. The default is empty.
    public mutating func objects<Model: ResponseModel>(_ key: StaticString) -> [Model] {
        let position = find(key, .array)
        return position < 0 ? [] : models(inArrayAt: position)
    }

    /// Returns a list of objects, or `nil` if it is missing or `null`.
    public mutating func objectsIfPresent<Model: ResponseModel>(_ key: StaticString) -> [Model]? {
        let position = findIfPresent(key, .array)
        return position < 0 ? nil : models(inArrayAt: position)
    }

    /// Returns the objects of an array. Other elements are left out and recorded as drifts.
    private func models<Model: ResponseModel>(inArrayAt index: Int) -> [Model] {
        let end = tape.tokens[index].extent
        var position = index &+ 1
        if position == end { return [] }
        var models: [Model] = []
        models.reserveCapacity(tape.count(ofArrayAt: index))
        while position < end {
            if tape.tokens[position].kind == .object {
                var object = JSONObject(tape: tape, index: position)
                models.append(Model(from: &object))
            } else {
                tape.recordDrift(at: position, expected: "object")
            }
            position = tape.next(after: position)
        }
        return models
    }

    /// Returns the index of a required member of one kind. If the member is missing or of another kind, records a drift
    /// and returns a negative number.
    private mutating func find(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let position = find(key) else {
            recordMissing(key, kind.name)
            return -1
        }
        if tape.tokens[position].kind == kind { return position }
        tape.recordDrift(at: position, expected: kind.name)
        return -1
    }

    /// Returns the index of an optional member of one kind, or a negative number if the member is missing, `null` or of
    /// another kind. Another kind is recorded as a drift.
    private mutating func findIfPresent(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let position = find(key) else { return -1 }
        if tape.tokens[position].kind == kind { return position }
        if tape.tokens[position].kind != .null { tape.recordDrift(at: position, expected: kind.name) }
        return -1
    }
}
