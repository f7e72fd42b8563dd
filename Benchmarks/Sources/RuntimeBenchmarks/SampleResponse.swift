import Foundation

/// Returns a response of GeneralBasicOCR as the server sends it: no spaces, Chinese and English lines, JSON in
/// `AdvancedInfo`.
func generalBasicOCRResponse(lines: Int) -> Data {
    let texts = ["中华人民共和国增值税专用发票", "Invoice No. 2018-11-19/0042", "金额合计：¥1,234.56元", "地址、电话 广东省深圳市南山区", "Total amount"]
    let detections = (0..<lines).map { line in
        let (x, y) = (100 + line * 7 % 800, 60 + line * 31 % 4000)
        let corners = [(x, y), (x + 412, y + 2), (x + 412, y + 36), (x, y + 34)]
        let polygon = corners.map { #"{"X":\#($0.0),"Y":\#($0.1)}"# }.joined(separator: ",")
        return
            #"{"DetectedText":"\#(texts[line % texts.count])","Confidence":\#(90 + line % 10),"Polygon":[\#(polygon)],"#
            + #""AdvancedInfo":"{\"Parag\":{\"ParagNo\":\#(line)}}","#
            + #""ItemPolygon":{"X":\#(x),"Y":\#(y),"Width":412,"Height":34},"Words":[],"WordCoordPoint":[]}"#
    }
    let response =
        #"{"Response":{"Angel":359.989990234375,"Angle":359.989990234375,"Language":"zh","PdfPageSize":0,"#
        + #""RequestId":"00000000-0000-4000-8000-000000000001","TextDetections":[\#(detections.joined(separator: ","))]}}"#
    return Data(response.utf8)
}
