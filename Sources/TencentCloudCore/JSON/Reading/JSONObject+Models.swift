// Objects and lists of them are most of an answer, and these are generic over the types of other modules: not
// specialized, so that each `Model?` that they handle costs a look-up of its type metadata in the Swift runtime. Hence
// no optional of a model, and no closure over one, where there are many: with them, a third of the time of reading went
// there.

extension JSONObject {
    /// An object. Neutral: one of neutral values.
    public mutating func object<Model: ResponseModel>(_ key: StaticString) -> Model {
        let place = find(key, .object)
        guard place >= 0 else { return .neutralWhenMissing }
        var object = JSONObject(tape: tape, index: place)
        return Model(from: &object)
    }

    /// An object; nil when missing or null.
    public mutating func objectIfPresent<Model: ResponseModel>(_ key: StaticString) -> Model? {
        let place = findIfPresent(key, .object)
        guard place >= 0 else { return nil }
        var object = JSONObject(tape: tape, index: place)
        return Model(from: &object)
    }

    /// A list of objects. Neutral: empty.
    public mutating func objects<Model: ResponseModel>(_ key: StaticString) -> [Model] {
        let place = find(key, .array)
        return place < 0 ? [] : models(inArrayAt: place)
    }

    /// A list of objects; nil when missing or null.
    public mutating func objectsIfPresent<Model: ResponseModel>(_ key: StaticString) -> [Model]? {
        let place = findIfPresent(key, .array)
        return place < 0 ? nil : models(inArrayAt: place)
    }

    /// Elements that are no objects are left out, and recorded.
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

    /// The place of a member that is promised and of one kind; negative if it is not there or of another kind, which is
    /// recorded.
    private mutating func find(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let place = find(key) else {
            recordMissing(key, kind.name)
            return -1
        }
        if tape.tokens[place].kind == kind { return place }
        tape.recordDrift(at: place, expected: kind.name)
        return -1
    }

    /// The place of a member of one kind; negative if it is not there, null, or of another kind, which is recorded.
    private mutating func findIfPresent(_ key: StaticString, _ kind: JSONKind) -> Int {
        guard let place = find(key) else { return -1 }
        if tape.tokens[place].kind == kind { return place }
        if tape.tokens[place].kind != .null { tape.recordDrift(at: place, expected: kind.name) }
        return -1
    }
}
