// Recorded by Tests/Checks/Scripts/explorer-swift.test.js from the explorer's samples.
// swift-format-ignore-file

import Foundation
import TencentCloudOCR

/// Calls of the explorer's samples, to the letter, with texts that try to end literals and with a file.
enum RecordedExplorerSamples {
    /// The file that the samples read.
    static let file = #"/tmp/tencentcloud-swift 'explorer".jpg"#

    private static func sample1(_ client: OCR.Client) async throws {
        let response = try await client.advertiseOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl"))
        _ = response
    }

    private static func sample2(_ client: OCR.Client) async throws {
        let response = try await client.businessCardOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl"))
        _ = response
    }

    private static func sample3(_ client: OCR.Client) async throws {
        let response = try await client.classifyStoreName(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                sceneType: true,
                storeInfo: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 StoreInfo"))
        _ = response
    }

    private static func sample4(_ client: OCR.Client) async throws {
        let response = try await client.englishOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                enableCoordPoint: true,
                enableCandWord: true,
                preprocess: true))
        _ = response
    }

    private static func sample5(_ client: OCR.Client) async throws {
        let response = try await client.extractDocAgent(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                itemNames: [
                    .init(
                        keyName: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyName",
                        keyType: 0,
                        keyPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyPrompt",
                        keyExpectedValue: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyExpectedValue",
                        keyAuditPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyAuditPrompt")
                ],
                pdfPageNumber: 7,
                enableCoord: true,
                enableAudit: true))
        _ = response
    }

    private static func sample6(_ client: OCR.Client) async throws {
        let response = try await client.extractDocMulti(
            .init(
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                pdfPageNumber: 7,
                itemNames: [
                    "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0"
                ],
                itemNamesShowMode: true,
                returnFullText: true,
                configId: .general,
                enableCoord: true,
                outputParentKey: true,
                configAdvanced: .init(
                    scene: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 Scene"),
                outputLanguage: .cn,
                newItemNames: [
                    .init(
                        keyName: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyName",
                        keyType: 0,
                        keyPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyPrompt",
                        keyExpectedValue: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyExpectedValue",
                        keyAuditPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyAuditPrompt")
                ],
                multiModelVersion: "1.0"))
        _ = response
    }

    private static func sample7(_ client: OCR.Client) async throws {
        let response = try await client.generalBasicOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                scene: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 Scene",
                languageType: .zh,
                isPdf: true,
                pdfPageNumber: 7,
                isWords: true))
        _ = response
    }

    private static func sample8(_ client: OCR.Client) async throws {
        let response = try await client.getOCRToken(
            .init(
                type: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 Type",
                idCardConfig: .init(
                    copyWarn: true,
                    borderCheckWarn: true,
                    reshootWarn: true,
                    detectPsWarn: true,
                    tempIdWarn: true,
                    invalidDateWarn: true,
                    reflectWarn: true,
                    cropPortrait: true)))
        _ = response
    }

    private static func sample9(_ client: OCR.Client) async throws {
        let response = try await client.idCardOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                cardSide: .front,
                enableRecognitionRectify: true,
                enableReflectDetail: true,
                cardWarnType: .basic))
        _ = response
    }

    private static func sample10(_ client: OCR.Client) async throws {
        let response = try await client.passportOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                type: .cn,
                cropPortrait: true))
        _ = response
    }

    private static func sample11(_ client: OCR.Client) async throws {
        let response = try await client.recognizeAgent(
            .init(
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                pdfPageNumber: 7,
                selectModel: 0,
                queryType: 0,
                schemaItems: [
                    .init(
                        keyName: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyName",
                        keyType: 0,
                        keyPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyPrompt",
                        subItems: [
                            .init(
                                keyName: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyName",
                                keyType: 0,
                                keyPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyPrompt")
                        ])
                ],
                query: [
                    "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0"
                ],
                enableCoord: true))
        _ = response
    }

    private static func sample12(_ client: OCR.Client) async throws {
        let response = try await client.recognizeEncryptedIDCardOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                cardSide: .front,
                enableRecognitionRectify: true,
                enableReflectDetail: true,
                cardWarnType: .basic),
            encryption: .aes(publicKey))
        _ = response
    }

    private static func sample13(_ client: OCR.Client) async throws {
        let response = try await client.recognizeGeneralCardWarn(
            .init(
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                cardType: .general,
                isPdf: true,
                pdfPageNumber: 7))
        _ = response
    }

    private static func sample14(_ client: OCR.Client) async throws {
        let response = try await client.residenceBookletOCR(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl"))
        _ = response
    }

    private static func sample15(_ client: OCR.Client) async throws {
        let response = try await client.submitExtractDocAgentJob(
            .init(
                imageBase64: .init(Data(contentsOf: URL(fileURLWithPath: #"/tmp/tencentcloud-swift 'explorer".jpg"#))),
                imageUrl: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 ImageUrl",
                itemNames: [
                    .init(
                        keyName: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyName",
                        keyType: 0,
                        keyPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyPrompt",
                        keyExpectedValue: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyExpectedValue",
                        keyAuditPrompt: "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0 KeyAuditPrompt")
                ],
                enableCoord: true,
                fileStartPageNumber: 7,
                fileEndPageNumber: 7,
                modelConfig: .modelHunyuan))
        _ = response
    }

    private static func sample16(_ client: OCR.Client) async throws {
        let response = try await client.submitMarkEssayAgentJob(
            .init(
                imageUrlList: [
                    "'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u{200B}\u{2028} $HOME -- 0"
                ],
                pdfPageNumber: 7))
        _ = response
    }

    /// Each action with the body that its sample has to send.
    static let all: [(action: String, body: String, send: @Sendable (OCR.Client) async throws -> Void)] = [
        ("AdvertiseOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl"}"#, sample1),
        ("BusinessCardOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl"}"#, sample2),
        ("ClassifyStoreName", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","SceneType":true,"StoreInfo":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 StoreInfo"}"#, sample3),
        ("EnglishOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","EnableCoordPoint":true,"EnableCandWord":true,"Preprocess":true}"#, sample4),
        ("ExtractDocAgent", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","ItemNames":[{"KeyName":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyName","KeyType":0,"KeyPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyPrompt","KeyExpectedValue":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyExpectedValue","KeyAuditPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyAuditPrompt"}],"PdfPageNumber":7,"EnableCoord":true,"EnableAudit":true}"#, sample5),
        ("ExtractDocMulti", #"{"ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","ImageBase64":"YSBwaWN0dXJl","PdfPageNumber":7,"ItemNames":["'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0"],"ItemNamesShowMode":true,"ReturnFullText":true,"ConfigId":"General","EnableCoord":true,"OutputParentKey":true,"ConfigAdvanced":{"Scene":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 Scene"},"OutputLanguage":"cn","NewItemNames":[{"KeyName":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyName","KeyType":0,"KeyPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyPrompt","KeyExpectedValue":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyExpectedValue","KeyAuditPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyAuditPrompt"}],"MultiModelVersion":"1.0"}"#, sample6),
        ("GeneralBasicOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","Scene":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 Scene","LanguageType":"zh","IsPdf":true,"PdfPageNumber":7,"IsWords":true}"#, sample7),
        ("GetOCRToken", #"{"Type":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 Type","IDCardConfig":{"CopyWarn":true,"BorderCheckWarn":true,"ReshootWarn":true,"DetectPsWarn":true,"TempIdWarn":true,"InvalidDateWarn":true,"ReflectWarn":true,"CropPortrait":true}}"#, sample8),
        ("IDCardOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","CardSide":"FRONT","EnableRecognitionRectify":true,"EnableReflectDetail":true,"CardWarnType":"Basic"}"#, sample9),
        ("PassportOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","Type":"CN","CropPortrait":true}"#, sample10),
        ("RecognizeAgent", #"{"ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","ImageBase64":"YSBwaWN0dXJl","PdfPageNumber":7,"SelectModel":0,"QueryType":0,"SchemaItems":[{"KeyName":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyName","KeyType":0,"KeyPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyPrompt","SubItems":[{"KeyName":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyName","KeyType":0,"KeyPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyPrompt"}]}],"Query":["'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0"],"EnableCoord":true}"#, sample11),
        ("RecognizeEncryptedIDCardOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","CardSide":"FRONT","EnableRecognitionRectify":true,"EnableReflectDetail":true,"CardWarnType":"Basic"}"#, sample12),
        ("RecognizeGeneralCardWarn", #"{"ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","ImageBase64":"YSBwaWN0dXJl","CardType":"General","IsPdf":true,"PdfPageNumber":7}"#, sample13),
        ("ResidenceBookletOCR", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl"}"#, sample14),
        ("SubmitExtractDocAgentJob", #"{"ImageBase64":"YSBwaWN0dXJl","ImageUrl":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 ImageUrl","ItemNames":[{"KeyName":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyName","KeyType":0,"KeyPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyPrompt","KeyExpectedValue":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyExpectedValue","KeyAuditPrompt":"'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0 KeyAuditPrompt"}],"EnableCoord":true,"FileStartPageNumber":7,"FileEndPageNumber":7,"ModelConfig":"model_hunyuan"}"#, sample15),
        ("SubmitMarkEssayAgentJob", #"{"ImageUrlList":["'\"\\ ${HOME} $(id) `id` %s \\(x) \\u0041 #{x} {$x} ??/ \n\t</script> 身😀 \u200b\u2028 $HOME -- 0"],"PdfPageNumber":7}"#, sample16),
    ]
}
