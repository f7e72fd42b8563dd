import TencentCloudCore

// The answer of GeneralBasicOCR, in the shape of generated code.

struct GeneralBasicOCRResponse: ActionResponse {
    let textDetections: [TextDetection]
    let language: String
    let angel: Double
    let pdfPageSize: Int
    let angle: Double
    let requestId: String
    init(from json: inout JSONObject) {
        textDetections = json.objects("TextDetections")
        language = json.string("Language")
        angel = json.double("Angel")
        pdfPageSize = json.int("PdfPageSize")
        angle = json.double("Angle")
        requestId = json.string("RequestId")
    }
}

struct TextDetection: ResponseModel {
    let detectedText: String
    let confidence: Int
    let polygon: [Coord]
    let advancedInfo: String
    let itemPolygon: ItemCoord
    let words: [DetectedWords]
    let wordCoordPoint: [DetectedWordCoordPoint]
    init(from json: inout JSONObject) {
        detectedText = json.string("DetectedText")
        confidence = json.int("Confidence")
        polygon = json.objects("Polygon")
        advancedInfo = json.string("AdvancedInfo")
        itemPolygon = json.object("ItemPolygon")
        words = json.objects("Words")
        wordCoordPoint = json.objects("WordCoordPoint")
    }
}

struct Coord: ResponseModel {
    let x: Int
    let y: Int
    init(from json: inout JSONObject) {
        x = json.int("X")
        y = json.int("Y")
    }
}

struct ItemCoord: ResponseModel {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    init(from json: inout JSONObject) {
        x = json.int("X")
        y = json.int("Y")
        width = json.int("Width")
        height = json.int("Height")
    }
}

struct DetectedWords: ResponseModel {
    let confidence: Int
    let character: String
    init(from json: inout JSONObject) {
        confidence = json.int("Confidence")
        character = json.string("Character")
    }
}

struct DetectedWordCoordPoint: ResponseModel {
    let wordCoordinate: [Coord]
    init(from json: inout JSONObject) {
        wordCoordinate = json.objects("WordCoordinate")
    }
}
