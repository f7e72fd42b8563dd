import TencentCloudCore

/// Uses three OCR actions out of 83: `tcgen.yaml` names them, and nothing else of the service is compiled.
@main
struct Main {
    static func main() throws {
        let card = try OCR.IDCardOCRResponse(json: #"{"Name": "Li Ming", "RequestId": ""}"#)
        let bank = try OCR.BankCardOCRResponse(json: #"{"CardNo": "6222020000000000000", "RequestId": ""}"#)
        let page = try OCR.GeneralBasicOCRResponse(
            json: #"{"TextDetections": [{"DetectedText": "Hello"}], "Language": "en", "RequestId": ""}"#)
        print("\(card.name), \(bank.cardNo), \(page.textDetections.map(\.detectedText))")
    }
}
