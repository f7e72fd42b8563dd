import TencentCloudCore

// Types in the shape of generated code: one of each kind of member.

struct FilterModel: SharedModel {
    var name: String
    var values: [String]?

    init(name: String, values: [String]? = nil) {
        self.name = name
        self.values = values
    }

    init(from json: inout JSONObject) {
        name = json.string("Name")
        values = json.stringsIfPresent("Values")
    }

    func write(to json: inout JSONWriter) {
        json.string("Name", name, .required, .maxLength(5))
        json.strings("Values", values, .maxItems(2), .minLength(2))
    }
}

struct NodeModel: SharedModel {
    var name: String
    @Indirect var child: NodeModel?
    var children: [NodeModel]?

    init(name: String, child: NodeModel? = nil, children: [NodeModel]? = nil) {
        self.name = name
        self.child = child
        self.children = children
    }

    init(from json: inout JSONObject) {
        name = json.string("Name")
        child = json.objectIfPresent("Child")
        children = json.objectsIfPresent("Children")
    }

    func write(to json: inout JSONWriter) {
        json.string("Name", name)
        json.object("Child", child)
        json.objects("Children", children)
    }
}

typealias SideValue = OpenString<SideValueTag>
enum SideValueTag {}

extension SideValue {
    static var front: Self { Self(rawValue: "FRONT") }
}

typealias LevelValue = OpenInteger<LevelValueTag>
enum LevelValueTag {}

struct EveryRequest: RequestModel {
    var text: String?
    var number: Int?
    var ratio: Double?
    var flag: Bool?
    var picture: Base64?
    var start: Timestamp?
    var side: SideValue?
    var level: LevelValue?
    var filter: FilterModel?
    var filters: [FilterModel]?
    var config: FilterModel?
    var extra: JSONValue?
    var matrix: [[Int]]?
    var file: Binary?

    func write(to json: inout JSONWriter) {
        json.string("Text", text)
        json.int("Number", number, .minimum(0), .maximum(10))
        json.double("Ratio", ratio, .minimum(0.5))
        json.bool("Flag", flag)
        json.base64("Picture", picture, .maxSize(16))
        json.timestamp("Start", start, .datetime)
        json.openString("Side", side)
        json.openInteger("Level", level)
        json.object("Filter", filter)
        json.objects("Filters", filters, .maxItems(2))
        json.jsonText("Config", config)
        json.value("Extra", extra)
        json.value("Matrix", matrix)
        json.binary("File", file)
    }
}

struct EveryResponse: ActionResponse {
    let text: String
    let number: Int
    let ratio: Double
    let flag: Bool
    let picture: Base64
    let start: Timestamp
    let side: SideValue
    let level: LevelValue
    let filter: FilterModel
    let filters: [FilterModel]
    let config: FilterModel
    let extra: JSONValue
    let matrix: [[Int]]
    let maybe: Int?
    let requestId: String

    init(from json: inout JSONObject) {
        text = json.string("Text")
        number = json.int("Number")
        ratio = json.double("Ratio")
        flag = json.bool("Flag")
        picture = json.base64("Picture")
        start = json.timestamp("Start")
        side = json.openString("Side")
        level = json.openInteger("Level")
        filter = json.object("Filter")
        filters = json.objects("Filters")
        config = json.jsonText("Config")
        extra = json.value("Extra")
        matrix = json.value("Matrix")
        maybe = json.intIfPresent("Maybe")
        requestId = json.string("RequestId")
    }
}
