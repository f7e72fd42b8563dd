import Testing

/// Changes of members, in requests and in responses.
@Suite struct MemberChangeTests {
    @Test(arguments: [
        DiffCase.parameter(
            "a new optional parameter", "A: {type: String}", "A: {type: String}, B: {type: Integer}",
            "+ Look.parameters.B: added: Integer"),
        .parameter(
            "a new required parameter", "", "A: {type: String, required: true}",
            "! Look.parameters.A: added, and required in requests"),
        .parameter("a parameter gone", "A: {type: String}", "", "! Look.parameters.A: removed"),
        .parameter(
            "another case on the wire", "ImageURL: {type: String}", "ImageUrl: {type: String}",
            "! Look.parameters.ImageUrl: renamed from ImageURL; in Swift property imageURL is imageUrl"),
        .parameter(
            "another name on the wire, the same in Swift", "Img: {type: String}", "Image: {type: String, name: img}",
            "! Look.parameters.Image: renamed from Img"),
        .parameter(
            "another name altogether, the same text",
            "Img: {type: String, description: The picture.}, B: {type: String}",
            "Picture: {type: String, description: The picture.}, B: {type: String}",
            "! Look.parameters.Picture: renamed from Img; in Swift property img is picture"),
        .parameter(
            "a renamed one with known values", "Img_Kind: {type: String, enum: [X]}",
            "ImgKind: {type: String, enum: [X]}",
            "! Look.parameters.ImgKind: renamed from Img_Kind; in Swift property img_Kind is imgKind, type Img_KindValue is ImgKindValue"
        ),
        .parameter(
            "two texts that are the same name nobody's successor",
            "A: {type: String, description: T.}, B: {type: String, description: T.}",
            "C: {type: String, description: T.}",
            "! Look.parameters.A: removed", "! Look.parameters.B: removed", "+ Look.parameters.C: added: String"),
        .parameter(
            "another name in Swift", "A: {type: String}", "A: {type: String, name: b}",
            "! Look.parameters.A: property renamed from a to b"),
        .parameter(
            "required now", "A: {type: String}", "A: {type: String, required: true}",
            "! Look.parameters.A: became required in requests",
            "! Look.parameters.A: the property is no longer optional in Swift"),
        .parameter(
            "required no more", "A: {type: String, required: true}", "A: {type: String}",
            "! Look.parameters.A: the property became optional in Swift"),
        .parameter(
            "required no more, optional in Swift before", "A: {type: String, required: true, nullable: true}",
            "A: {type: String, nullable: true}", "+ Look.parameters.A: no longer required in requests"),
        .parameter(
            "another type", "A: {type: String}", "A: {type: Array of String}",
            "! Look.parameters.A: type changed from String to Array of String"),
        .parameter(
            "another form of time", "A: {type: Timestamp}", "A: {type: Timestamp, format: date}",
            "! Look.parameters.A: type changed from Timestamp (iso8601) to Timestamp (date)"),
        .parameter(
            "another order", "A: {type: String}, B: {type: String}, C: {type: String}",
            "A: {type: String}, C: {type: String}, B: {type: String}",
            "! Look.parameters: order of the initializer's arguments changed: 'C' is now in the position of 'B'"),
        .parameter(
            "a new one in the middle", "A: {type: String}, B: {type: String}",
            "A: {type: String}, N: {type: String}, B: {type: String}", "+ Look.parameters.N: added: String"),
        .parameter(
            "another default", "A: {type: Integer, default: 1}", "A: {type: Integer, default: 2}",
            "+ Look.parameters.A: default changed from 1 to 2"),
        .parameter(
            "deprecated", "A: {type: String}", "A: {type: String, deprecated: Use B.}",
            "+ Look.parameters.A: deprecated: Use B."),
        .parameter(
            "deprecated for another reason", "A: {type: String, deprecated: Use B.}",
            "A: {type: String, deprecated: Use C.}", "+ Look.parameters.A: texts changed: deprecated"),
        .parameter(
            "texts, of which an example is none", "A: {type: String, description: One.}",
            "A: {type: String, description: Two., example: x, zh: {description: 二}}",
            "+ Look.parameters.A: texts changed: description, zh.description"),
        .parameter(
            "kept out of logs", "A: {type: String}", "A: {type: String, sensitive: true}",
            "+ Look.parameters.A: sensitive now; kept out of logs"),
        .parameter(
            "kept out of logs no longer", "A: {type: String, sensitive: true}", "A: {type: String}",
            "+ Look.parameters.A: no longer sensitive; logs may show it"),
        .parameter(
            "the meaning of a value", "A: {type: String, enum: {X: One., Y: Two.}}",
            "A: {type: String, enum: {X: One., Y: Three.}}",
            "+ Look.parameters.A: texts changed: meaning of 'Y'"),
    ])
    func `of requests`(_ example: DiffCase) throws { try example.check() }

    @Test(arguments: [
        DiffCase.parameter(
            "a value gone, one come", "A: {type: String, enum: [X, Y]}", "A: {type: String, enum: [X, Z]}",
            "! Look.parameters.A: values removed: 'Y'", "+ Look.parameters.A: values added: 'Z'"),
        .parameter(
            "known values now", "A: {type: String}", "A: {type: String, enum: [X]}",
            "! Look.parameters.A: has known values now; its Swift type is 'AValue'"),
        .parameter(
            "no known values any more", "A: {type: String, enum: [X]}", "A: {type: String}",
            "! Look.parameters.A: no longer has known values; its Swift type was 'AValue'"),
        .parameter(
            "a constant that two would share", "A: {type: String, enum: [x]}", "A: {type: String, enum: [x, X]}",
            "! Look.parameters.A: constant of 'x' changed from x to none", "+ Look.parameters.A: values added: 'X'"),
    ])
    func `of known values`(_ example: DiffCase) throws { try example.check() }

    @Test(arguments: [
        DiffCase.parameter(
            "narrower", "A: {type: Integer, minimum: 1, maximum: 9}", "A: {type: Integer, minimum: 2, maximum: 8}",
            "! Look.parameters.A: maximum changed from 9 to 8", "! Look.parameters.A: minimum changed from 1 to 2"),
        .parameter(
            "wider", "A: {type: Integer, minimum: 2, maximum: 8}", "A: {type: Integer, minimum: 1}",
            "+ Look.parameters.A: maximum changed from 8 to none", "+ Look.parameters.A: minimum changed from 2 to 1"),
        .parameter(
            "unsigned", "A: {type: Integer}", "A: {type: Integer, format: uint64}",
            "! Look.parameters.A: minimum changed from none to 0"),
        .parameter(
            "unsigned no more", "A: {type: Integer, format: uint64}", "A: {type: Integer}",
            "+ Look.parameters.A: minimum changed from 0 to none"),
        .parameter(
            "a length, a count and a size",
            "A: {type: String}, B: {type: Array of String, maxItems: 9}, C: {type: Base64}",
            "A: {type: String, maxLength: 5}, B: {type: Array of String, maxItems: 8}, C: {type: Base64, maxSize: 1 KiB}",
            "! Look.parameters.A: maxLength changed from none to 5",
            "! Look.parameters.B: maxItems changed from 9 to 8",
            "! Look.parameters.C: maxSize changed from none to 1024"),
        .parameter(
            "a recommended size, which refuses nothing",
            "A: {type: Base64}, B: {type: Base64, recommendedPixels: 500 x 800}",
            "A: {type: Base64, recommendedPixels: 500 x 800}, B: {type: Base64, recommendedPixels: 600 x 800}",
            "+ Look.parameters.A: recommendedPixels changed from none to 500 x 800",
            "+ Look.parameters.B: recommendedPixels changed from 500 x 800 to 600 x 800"),
        .parameter(
            "another pattern", "A: {type: String, pattern: a}", "A: {type: String, pattern: b}",
            "! Look.parameters.A: pattern changed from a to b"),
        .parameter(
            "no pattern any more", "A: {type: String, pattern: a}", "A: {type: String}",
            "+ Look.parameters.A: pattern changed from a to none"),
        .response(
            "narrower in a response", "A: {type: Integer}", "A: {type: Integer, maximum: 9}",
            "+ Look.response.A: maximum changed from none to 9"),
    ])
    func `of limits`(_ example: DiffCase) throws { try example.check() }

    @Test(arguments: [
        DiffCase.response(
            "a new member, required or not", "", "A: {type: String, required: true}, B: {type: Integer}",
            "+ Look.response.A: added: String", "+ Look.response.B: added: Integer"),
        .response("a member gone", "A: {type: String}", "", "! Look.response.A: removed"),
        .response(
            "optional now", "A: {type: String, required: true}", "A: {type: String}",
            "! Look.response.A: the property became optional in Swift"),
        .response(
            "always there now", "A: {type: String}", "A: {type: String, required: true}",
            "! Look.response.A: the property is no longer optional in Swift"),
        .response("another order", "A: {type: String}, B: {type: String}", "B: {type: String}, A: {type: String}"),
    ])
    func `of responses`(_ example: DiffCase) throws { try example.check() }
}
