// swift-format-ignore-file: AlwaysUseLowerCamelCase
/// The same response, as one would usually declare it for Foundation's JSONDecoder.
enum Peer {
    struct Envelope: Decodable {
        let Response: GeneralBasicOCRResponse
    }

    struct GeneralBasicOCRResponse: Decodable {
        let TextDetections: [TextDetection]
        let Language: String
        let Angel: Double
        let PdfPageSize: Int
        let Angle: Double
        let RequestId: String
    }

    struct TextDetection: Decodable {
        let DetectedText: String
        let Confidence: Int
        let Polygon: [Coord]
        let AdvancedInfo: String
        let ItemPolygon: ItemCoord
        let Words: [DetectedWords]
        let WordCoordPoint: [DetectedWordCoordPoint]
    }

    struct Coord: Decodable {
        let X: Int
        let Y: Int
    }

    struct ItemCoord: Decodable {
        let X: Int
        let Y: Int
        let Width: Int
        let Height: Int
    }

    struct DetectedWords: Decodable {
        let Confidence: Int
        let Character: String
    }

    struct DetectedWordCoordPoint: Decodable {
        let WordCoordinate: [Coord]
    }
}
