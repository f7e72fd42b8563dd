// Recorded by SampleTests from the examples of specs/ocr.

import TencentCloudOCR

/// The calls of the Swift samples in the reference, to the letter, in its order.
enum RecordedSamples: Samples {
    private static func sample1(_ client: OCR.Client) async throws {
        let response = try await client.advertiseOCR(
            .init(imageUrl: "https://example.com/advert.jpg"))
        _ = response
    }

    private static func sample2(_ client: OCR.Client) async throws {
        let response = try await client.arithmeticOCR(
            .init(
                imageUrl: "https://example.com/homework.jpg",
                rejectNonArithmeticPic: true))
        _ = response
    }

    private static func sample3(_ client: OCR.Client) async throws {
        let response = try await client.bankCardOCR(
            .init(imageUrl: "https://example.com/card.jpg"))
        _ = response
    }

    private static func sample4(_ client: OCR.Client) async throws {
        let response = try await client.bankCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                enableCopyCheck: true,
                enableQualityValue: true))
        _ = response
    }

    private static func sample5(_ client: OCR.Client) async throws {
        let response = try await client.bankSlipOCR(
            .init(imageUrl: "https://example.com/slip.jpg"))
        _ = response
    }

    private static func sample6(_ client: OCR.Client) async throws {
        let response = try await client.bankSlipOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 3))
        _ = response
    }

    private static func sample7(_ client: OCR.Client) async throws {
        let response = try await client.bizLicenseOCR(
            .init(
                imageUrl: "https://example.com/licence.jpg",
                enableCopyWarn: true))
        _ = response
    }

    private static func sample8(_ client: OCR.Client) async throws {
        let response = try await client.businessCardOCR(
            .init(imageUrl: "https://example.com/card.jpg"))
        _ = response
    }

    private static func sample9(_ client: OCR.Client) async throws {
        let response = try await client.businessCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                config: .init(retImageType: .proprocess)))
        _ = response
    }

    private static func sample10(_ client: OCR.Client) async throws {
        let response = try await client.carInvoiceOCR(
            .init(imageUrl: "https://example.com/car-invoice.jpg"))
        _ = response
    }

    private static func sample11(_ client: OCR.Client) async throws {
        let response = try await client.classifyDetectOCR(
            .init(imageUrl: "https://example.com/cards.jpg"))
        _ = response
    }

    private static func sample12(_ client: OCR.Client) async throws {
        let response = try await client.classifyDetectOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                discernType: [.bankCard]))
        _ = response
    }

    private static func sample13(_ client: OCR.Client) async throws {
        let response = try await client.classifyStoreName(
            .init(imageUrl: "https://example.com/shop.jpg"))
        _ = response
    }

    private static func sample14(_ client: OCR.Client) async throws {
        let response = try await client.classifyStoreName(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                sceneType: true,
                storeInfo: "清晨面包房"))
        _ = response
    }

    private static func sample15(_ client: OCR.Client) async throws {
        let response = try await client.cropEnhanceImageOCR(
            .init(
                imageUrl: "https://example.com/page.jpg",
                enhanceType: 2,
                adjustOrientation: 1))
        _ = response
    }

    private static func sample16(_ client: OCR.Client) async throws {
        let response = try await client.cropEnhanceImageOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="), onlyPosition: 1))
        _ = response
    }

    private static func sample17(_ client: OCR.Client) async throws {
        let response = try await client.describeExtractDocAgentJob(
            .init(jobId: "1500000000000000001"))
        _ = response
    }

    private static func sample18(_ client: OCR.Client) async throws {
        let response = try await client.describeExtractDocAgentJob(
            .init(jobId: "1500000000000000003"))
        _ = response
    }

    private static func sample19(_ client: OCR.Client) async throws {
        let response = try await client.describeMarkEssayAgentJob(
            .init(jobId: "1500000000000000041"))
        _ = response
    }

    private static func sample20(_ client: OCR.Client) async throws {
        let response = try await client.describeMarkEssayAgentJob(
            .init(jobId: "1500000000000000042"))
        _ = response
    }

    private static func sample21(_ client: OCR.Client) async throws {
        let response = try await client.describeMultimodalDocParseJob(
            .init(taskId: "1500000000000000011"))
        _ = response
    }

    private static func sample22(_ client: OCR.Client) async throws {
        let response = try await client.describeMultimodalDocParseJob(
            .init(taskId: "1500000000000000012"))
        _ = response
    }

    private static func sample23(_ client: OCR.Client) async throws {
        let response = try await client.describeQuestionMarkAgentJob(
            .init(jobId: "1500000000000000031"))
        _ = response
    }

    private static func sample24(_ client: OCR.Client) async throws {
        let response = try await client.describeQuestionMarkAgentJob(
            .init(jobId: "1500000000000000032"))
        _ = response
    }

    private static func sample25(_ client: OCR.Client) async throws {
        let response = try await client.describeQuestionSplitJob(
            .init(jobId: "1500000000000000021"))
        _ = response
    }

    private static func sample26(_ client: OCR.Client) async throws {
        let response = try await client.describeQuestionSplitJob(
            .init(jobId: "1500000000000000022"))
        _ = response
    }

    private static func sample27(_ client: OCR.Client) async throws {
        let response = try await client.driverLicenseOCR(
            .init(
                imageUrl: "https://example.com/licence.jpg",
                cardSide: .front))
        _ = response
    }

    private static func sample28(_ client: OCR.Client) async throws {
        let response = try await client.englishOCR(
            .init(
                imageUrl: "https://example.com/label.jpg",
                enableCoordPoint: true))
        _ = response
    }

    private static func sample29(_ client: OCR.Client) async throws {
        let response = try await client.englishOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                enableCandWord: true,
                preprocess: false))
        _ = response
    }

    private static func sample30(_ client: OCR.Client) async throws {
        let response = try await client.enterpriseLicenseOCR(
            .init(imageUrl: "https://example.com/licence.jpg"))
        _ = response
    }

    private static func sample31(_ client: OCR.Client) async throws {
        let response = try await client.eraseHandwrittenImageOCR(
            .init(
                imageUrl: "https://example.com/exam.jpg",
                crop: 1,
                deskew: 1,
                grayscale: 0))
        _ = response
    }

    private static func sample32(_ client: OCR.Client) async throws {
        let response = try await client.eraseHandwrittenImageOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="), pdfPageNumber: 2))
        _ = response
    }

    private static func sample33(_ client: OCR.Client) async throws {
        let response = try await client.estateCertOCR(
            .init(imageUrl: "https://example.com/certificate.jpg"))
        _ = response
    }

    private static func sample34(_ client: OCR.Client) async throws {
        let response = try await client.extractDocAgent(
            .init(
                imageUrl: "https://example.com/note.jpg",
                itemNames: [
                    .init(keyName: "送货单号", keyType: 0),
                    .init(keyName: "品名", keyType: 1),
                    .init(
                        keyName: "数量",
                        keyType: 1,
                        keyPrompt: "实收的件数"),
                ],
                enableCoord: true))
        _ = response
    }

    private static func sample35(_ client: OCR.Client) async throws {
        let response = try await client.extractDocAgent(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                itemNames: [
                    .init(
                        keyName: "收货单位",
                        keyExpectedValue: "北京样例科技有限公司",
                        keyAuditPrompt: "每个字都要相同")
                ],
                enableAudit: true))
        _ = response
    }

    private static func sample36(_ client: OCR.Client) async throws {
        let response = try await client.extractDocBasic(
            .init(
                imageUrl: "https://example.com/form.jpg",
                itemNames: ["姓名", "工号"],
                configId: .general))
        _ = response
    }

    private static func sample37(_ client: OCR.Client) async throws {
        let response = try await client.extractDocBasic(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 1,
                enableSealRecognize: true))
        _ = response
    }

    private static func sample38(_ client: OCR.Client) async throws {
        let response = try await client.extractDocMulti(
            .init(
                imageUrl: "https://example.com/slip.jpg",
                itemNames: ["毛重", "净重"],
                configId: .weightNote,
                enableCoord: true,
                multiModelVersion: "2.0"))
        _ = response
    }

    private static func sample39(_ client: OCR.Client) async throws {
        let response = try await client.extractDocMulti(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                configId: .table,
                outputLanguage: .cn,
                newItemNames: [
                    .init(
                        keyName: "货品",
                        keyType: 1,
                        keyPrompt: "表格第一列的品名")
                ]))
        _ = response
    }

    private static func sample40(_ client: OCR.Client) async throws {
        let response = try await client.generalAccurateOCR(
            .init(
                imageUrl: "https://example.com/note.jpg",
                wordsType: "1"))
        _ = response
    }

    private static func sample41(_ client: OCR.Client) async throws {
        let response = try await client.generalAccurateOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                configID: .mulOCR))
        _ = response
    }

    private static func sample42(_ client: OCR.Client) async throws {
        let response = try await client.generalBasicOCR(
            .init(
                imageUrl: "https://example.com/sign.jpg",
                languageType: .auto))
        _ = response
    }

    private static func sample43(_ client: OCR.Client) async throws {
        let response = try await client.generalBasicOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 2,
                isWords: true))
        _ = response
    }

    private static func sample44(_ client: OCR.Client) async throws {
        let response = try await client.generalEfficientOCR(
            .init(imageUrl: "https://example.com/poster.jpg"))
        _ = response
    }

    private static func sample45(_ client: OCR.Client) async throws {
        let response = try await client.generalFastOCR(
            .init(imageUrl: "https://example.com/notice.jpg"))
        _ = response
    }

    private static func sample46(_ client: OCR.Client) async throws {
        let response = try await client.generalFastOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 3))
        _ = response
    }

    private static func sample47(_ client: OCR.Client) async throws {
        let response = try await client.generalHandwritingOCR(
            .init(imageUrl: "https://example.com/list.jpg"))
        _ = response
    }

    private static func sample48(_ client: OCR.Client) async throws {
        let response = try await client.generalHandwritingOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                scene: .onlyHw,
                enableWordPolygon: true))
        _ = response
    }

    private static func sample49(_ client: OCR.Client) async throws {
        let response = try await client.getOCRResult(
            .init(ocrToken: "00000000-0000-4000-8000-00000000AAAA"))
        _ = response
    }

    private static func sample50(_ client: OCR.Client) async throws {
        let response = try await client.getOCRToken(
            .init(
                type: "IDCardOCR",
                idCardConfig: .init(
                    copyWarn: true,
                    reshootWarn: true,
                    cropPortrait: true)))
        _ = response
    }

    private static func sample51(_ client: OCR.Client) async throws {
        let response = try await client.hkidCardOCR(
            .init(
                returnHeadImage: false,
                imageUrl: "https://example.com/card.jpg"))
        _ = response
    }

    private static func sample52(_ client: OCR.Client) async throws {
        let response = try await client.handwritingEssayOCR(
            .init(
                imageUrl: "https://example.com/essay.jpg",
                configId: .articleRecognize))
        _ = response
    }

    private static func sample53(_ client: OCR.Client) async throws {
        let response = try await client.handwritingEssayOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                pdfPageNumber: 1,
                configId: .articleRecognizeEng))
        _ = response
    }

    private static func sample54(_ client: OCR.Client) async throws {
        let response = try await client.idCardOCR(
            .init(
                imageUrl: "https://example.com/front.jpg",
                cardSide: .front))
        _ = response
    }

    private static func sample55(_ client: OCR.Client) async throws {
        let response = try await client.idCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                cardSide: .back,
                config: .init(
                    copyWarn: true, quality: true, reflectWarn: true),
                enableReflectDetail: true))
        _ = response
    }

    @available(*, deprecated)
    private static func sample56(_ client: OCR.Client) async throws {
        let response = try await client.imageEnhancement(
            .init(
                imageUrl: "https://example.com/shadow.png",
                returnImage: .preprocess,
                taskType: 302))
        _ = response
    }

    private static func sample57(_ client: OCR.Client) async throws {
        let response = try await client.licensePlateOCR(
            .init(imageUrl: "https://example.com/car.jpg"))
        _ = response
    }

    private static func sample58(_ client: OCR.Client) async throws {
        let response = try await client.licensePlateOCR(
            .init(imageBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample59(_ client: OCR.Client) async throws {
        let response = try await client.mlidCardOCR(
            .init(imageUrl: "https://example.com/front.jpg"))
        _ = response
    }

    private static func sample60(_ client: OCR.Client) async throws {
        let response = try await client.mlidCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                backImageBase64: .init(text: "aGVsbG8="),
                retImage: true))
        _ = response
    }

    private static func sample61(_ client: OCR.Client) async throws {
        let response = try await client.mlidPassportOCR(
            .init(imageUrl: "https://example.com/passport.jpg"))
        _ = response
    }

    private static func sample62(_ client: OCR.Client) async throws {
        let response = try await client.mlidPassportOCR(
            .init(imageBase64: .init(text: "aGVsbG8="), retImage: true))
        _ = response
    }

    private static func sample63(_ client: OCR.Client) async throws {
        let response = try await client.mainlandPermitOCR(
            .init(imageUrl: "https://example.com/permit.jpg"))
        _ = response
    }

    private static func sample64(_ client: OCR.Client) async throws {
        let response = try await client.mainlandPermitOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="), cardSide: .back))
        _ = response
    }

    private static func sample65(_ client: OCR.Client) async throws {
        let response = try await client.mixedInvoiceDetect(
            .init(
                returnImage: false,
                imageUrl: "https://example.com/receipts.jpg"))
        _ = response
    }

    private static func sample66(_ client: OCR.Client) async throws {
        let response = try await client.mixedInvoiceDetect(
            .init(
                returnImage: true,
                imageUrl: "https://example.com/receipts.pdf",
                pdfPageNumber: 2))
        _ = response
    }

    private static func sample67(_ client: OCR.Client) async throws {
        let response = try await client.mixedInvoiceOCR(
            .init(imageUrl: "https://example.com/receipts.jpg"))
        _ = response
    }

    private static func sample68(_ client: OCR.Client) async throws {
        let response = try await client.mixedInvoiceOCR(
            .init(
                imageUrl: "https://example.com/tolls.pdf",
                types: [13],
                returnOther: .no,
                returnMultiplePage: true))
        _ = response
    }

    private static func sample69(_ client: OCR.Client) async throws {
        let response = try await client.multimodalDocParse(
            .init(
                fileUrl: "https://example.com/report.pdf",
                fileType: 1,
                pageRange: "1-10"))
        _ = response
    }

    private static func sample70(_ client: OCR.Client) async throws {
        let response = try await client.multimodalDocParse(
            .init(
                fileUrl: "https://example.com/table.png",
                fileType: 7,
                resultType: 2,
                taskType: 3))
        _ = response
    }

    private static func sample71(_ client: OCR.Client) async throws {
        let response = try await client.passportOCR(
            .init(
                imageUrl: "https://example.com/passport.jpg",
                type: .cn))
        _ = response
    }

    private static func sample72(_ client: OCR.Client) async throws {
        let response = try await client.permitOCR(
            .init(
                imageUrl: "https://example.com/permit.jpg",
                cropPortrait: true))
        _ = response
    }

    private static func sample73(_ client: OCR.Client) async throws {
        let response = try await client.qrcodeOCR(
            .init(imageUrl: "https://example.com/label.png"))
        _ = response
    }

    private static func sample74(_ client: OCR.Client) async throws {
        let response = try await client.questionOCR(
            .init(imageUrl: "https://example.com/exercise.jpg"))
        _ = response
    }

    private static func sample75(_ client: OCR.Client) async throws {
        let response = try await client.questionSplitLayoutOCR(
            .init(imageUrl: "https://example.com/exam.jpg"))
        _ = response
    }

    private static func sample76(_ client: OCR.Client) async throws {
        let response = try await client.questionSplitLayoutOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                useNewModel: true))
        _ = response
    }

    private static func sample77(_ client: OCR.Client) async throws {
        let response = try await client.questionSplitOCR(
            .init(imageUrl: "https://example.com/exam.jpg"))
        _ = response
    }

    private static func sample78(_ client: OCR.Client) async throws {
        let response = try await client.questionSplitOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 2,
                useNewModel: true))
        _ = response
    }

    private static func sample79(_ client: OCR.Client) async throws {
        let response = try await client.recognizeAgent(
            .init(
                imageUrl: "https://example.com/paper.jpg",
                queryType: 2,
                query: ["送货单", "合同", "收据"]))
        _ = response
    }

    private static func sample80(_ client: OCR.Client) async throws {
        let response = try await client.recognizeAgent(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                queryType: 4,
                schemaItems: [
                    .init(
                        keyName: "收货人",
                        keyType: 0,
                        keyPrompt: "收货人的姓名"),
                    .init(
                        keyName: "货物",
                        keyType: 1,
                        keyPrompt: "表格里的每一行",
                        subItems: [
                            .init(
                                keyName: "品名",
                                keyType: 0,
                                keyPrompt: "货物名称"),
                            .init(
                                keyName: "件数",
                                keyType: 0,
                                keyPrompt: "阿拉伯数字"),
                        ]),
                ],
                enableCoord: true))
        _ = response
    }

    private static func sample81(_ client: OCR.Client) async throws {
        let response = try await client.recognizeEncryptedIDCardOCR(
            .init(
                imageUrl: "https://example.com/front.jpg",
                cardSide: .front),
            encryption: .aes(publicKey))
        _ = response
    }

    @available(*, deprecated)
    private static func sample82(_ client: OCR.Client) async throws {
        let response = try await client.recognizeFormulaOCR(
            .init(imageUrl: "https://example.com/formula.png"))
        _ = response
    }

    private static func sample83(_ client: OCR.Client) async throws {
        let response = try await client.recognizeGeneralCardWarn(
            .init(imageUrl: "https://example.com/card.jpg"))
        _ = response
    }

    private static func sample84(_ client: OCR.Client) async throws {
        let response = try await client.recognizeGeneralCardWarn(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                cardType: .bizLicense,
                isPdf: true,
                pdfPageNumber: 2))
        _ = response
    }

    private static func sample85(_ client: OCR.Client) async throws {
        let response = try await client.recognizeGeneralInvoice(
            .init(
                imageUrl: "https://example.com/receipts.pdf",
                enableMultiplePage: true))
        _ = response
    }

    private static func sample86(_ client: OCR.Client) async throws {
        let response = try await client.recognizeGeneralInvoice(
            .init(
                imageUrl: "https://example.com/parking.jpg",
                types: [1],
                enableCutImage: true,
                enableItemPolygon: true,
                enableQRCode: true,
                enableSeal: true))
        _ = response
    }

    private static func sample87(_ client: OCR.Client) async throws {
        let response = try await client.recognizeMedicalInvoiceOCR(
            .init(imageUrl: "https://example.com/clinic.jpg"))
        _ = response
    }

    private static func sample88(_ client: OCR.Client) async throws {
        let response = try await client.recognizeMedicalInvoiceOCR(
            .init(
                imageUrl: "https://example.com/clinic.jpg",
                returnVertex: true,
                returnCoord: true))
        _ = response
    }

    private static func sample89(_ client: OCR.Client) async throws {
        let response = try await client.recognizeStoreName(
            .init(imageUrl: "https://example.com/shop.jpg"))
        _ = response
    }

    private static func sample90(_ client: OCR.Client) async throws {
        let response = try await client.recognizeTableAccurateOCR(
            .init(imageUrl: "https://example.com/table.png"))
        _ = response
    }

    private static func sample91(_ client: OCR.Client) async throws {
        let response = try await client.recognizeTableOCR(
            .init(imageUrl: "https://example.com/table.png"))
        _ = response
    }

    private static func sample92(_ client: OCR.Client) async throws {
        let response = try await client.recognizeTableOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                isPdf: true,
                pdfPageNumber: 2,
                tableLanguage: .jap))
        _ = response
    }

    private static func sample93(_ client: OCR.Client) async throws {
        let response = try await client.recognizeThaiIDCardOCR(
            .init(
                imageUrl: "https://example.com/front.jpg",
                cropPortrait: true))
        _ = response
    }

    private static func sample94(_ client: OCR.Client) async throws {
        let response = try await client.recognizeThaiIDCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                backImageBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample95(_ client: OCR.Client) async throws {
        let response = try await client.recognizeValidIDCardOCR(
            .init(imageUrl: "https://example.com/front.jpg"))
        _ = response
    }

    private static func sample96(_ client: OCR.Client) async throws {
        let response = try await client.recognizeValidIDCardOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                cardType: 1,
                enablePortrait: true,
                enableCopyCheck: true,
                enableWordCheck: true,
                enableQualityCheck: true))
        _ = response
    }

    private static func sample97(_ client: OCR.Client) async throws {
        let response = try await client.residenceBookletOCR(
            .init(imageUrl: "https://example.com/member.jpg"))
        _ = response
    }

    private static func sample98(_ client: OCR.Client) async throws {
        let response = try await client.residenceBookletOCR(
            .init(imageBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample99(_ client: OCR.Client) async throws {
        let response = try await client.rideHailingDriverLicenseOCR(
            .init(imageUrl: "https://example.com/driver.jpg"))
        _ = response
    }

    private static func sample100(_ client: OCR.Client) async throws {
        let response = try await client.rideHailingTransportLicenseOCR(
            .init(imageUrl: "https://example.com/transport.jpg"))
        _ = response
    }

    private static func sample101(_ client: OCR.Client) async throws {
        let response = try await client.runRerank(
            .init(
                model: "0",
                query: "退货需要几天",
                docs: ["营业时间为九点到十八点。", "签收后七天内可以退货。", "包邮地区见附表。"]))
        _ = response
    }

    private static func sample102(_ client: OCR.Client) async throws {
        let response = try await client.sealOCR(
            .init(imageUrl: "https://example.com/contract.jpg"))
        _ = response
    }

    private static func sample103(_ client: OCR.Client) async throws {
        let response = try await client.smartStructuralOCR(
            .init(
                imageUrl: "https://example.com/form.png",
                itemNames: ["姓名", "联系电话"]))
        _ = response
    }

    private static func sample104(_ client: OCR.Client) async throws {
        let response = try await client.smartStructuralOCR(
            .init(imageBase64: .init(text: "aGVsbG8="), isPdf: true))
        _ = response
    }

    private static func sample105(_ client: OCR.Client) async throws {
        let response = try await client.submitExtractDocAgentJob(
            .init(
                imageUrl: "https://example.com/contract.pdf",
                itemNames: [
                    .init(keyName: "甲方"),
                    .init(
                        keyName: "签订日期",
                        keyType: 0,
                        keyPrompt: "合同最后一页的日期"),
                ],
                fileStartPageNumber: 1,
                fileEndPageNumber: 3))
        _ = response
    }

    private static func sample106(_ client: OCR.Client) async throws {
        let response = try await client.submitExtractDocAgentJob(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                itemNames: [
                    .init(keyName: "品名", keyType: 1),
                    .init(keyName: "单价", keyType: 1),
                ],
                enableCoord: true,
                modelConfig: .modelYoutu))
        _ = response
    }

    private static func sample107(_ client: OCR.Client) async throws {
        let response = try await client.submitMarkEssayAgentJob(
            .init(
                imageUrlList: ["https://example.com/essay.jpg"],
                questionConfigMap: .init(structureAndContent: "1")))
        _ = response
    }

    private static func sample108(_ client: OCR.Client) async throws {
        let response = try await client.submitMarkEssayAgentJob(
            .init(
                imageBase64List: [.init(text: "aGVsbG8=")],
                pdfPageNumber: 1))
        _ = response
    }

    private static func sample109(_ client: OCR.Client) async throws {
        let response = try await client.submitMultimodalDocParseJob(
            .init(
                fileType: 1,
                fileUrl: "https://example.com/manual.pdf",
                resultType: 9,
                fileStartPageNumber: 1,
                fileEndPageNumber: 120))
        _ = response
    }

    private static func sample110(_ client: OCR.Client) async throws {
        let response = try await client.submitMultimodalDocParseJob(
            .init(fileType: 7, fileBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample111(_ client: OCR.Client) async throws {
        let response = try await client.submitQuestionMarkAgentJob(
            .init(
                imageUrl: "https://example.com/homework.jpg",
                questionConfigMap: .init(
                    knowledgePoints: true, trueAnswer: true)))
        _ = response
    }

    private static func sample112(_ client: OCR.Client) async throws {
        let response = try await client.submitQuestionMarkAgentJob(
            .init(
                imageBase64: .init(text: "aGVsbG8="),
                assistMarkType: 1,
                answerAssistMap: .init(referenceAnswer: "x=5")))
        _ = response
    }

    private static func sample113(_ client: OCR.Client) async throws {
        let response = try await client.submitQuestionSplitJob(
            .init(
                imageUrlList: [
                    "https://example.com/page-1.jpg",
                    "https://example.com/page-2.jpg",
                ],
                modelType: .youtuCropPro))
        _ = response
    }

    private static func sample114(_ client: OCR.Client) async throws {
        let response = try await client.submitQuestionSplitJob(
            .init(
                imageBase64List: [.init(text: "aGVsbG8=")],
                enableImageCrop: true))
        _ = response
    }

    private static func sample115(_ client: OCR.Client) async throws {
        let response = try await client.tableOCR(
            .init(imageUrl: "https://example.com/table.jpg"))
        _ = response
    }

    private static func sample116(_ client: OCR.Client) async throws {
        let response = try await client.textDetect(
            .init(imageUrl: "https://example.com/landscape.jpg"))
        _ = response
    }

    private static func sample117(_ client: OCR.Client) async throws {
        let response = try await client.textDetect(
            .init(imageBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample118(_ client: OCR.Client) async throws {
        let response = try await client.trainTicketOCR(
            .init(imageUrl: "https://example.com/ticket.jpg"))
        _ = response
    }

    private static func sample119(_ client: OCR.Client) async throws {
        let response = try await client.trainTicketOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="), pdfPageNumber: 2))
        _ = response
    }

    private static func sample120(_ client: OCR.Client) async throws {
        let response = try await client.vatInvoiceOCR(
            .init(
                imageUrl: "https://example.com/invoice.pdf",
                isPdf: true))
        _ = response
    }

    private static func sample121(_ client: OCR.Client) async throws {
        let response = try await client.vatInvoiceVerifyNew(
            .init(
                invoiceNo: "24990000000000000001",
                invoiceDate: "2024-05-20",
                invoiceKind: "10",
                amount: "106.00"))
        _ = response
    }

    private static func sample122(_ client: OCR.Client) async throws {
        let response = try await client.vatInvoiceVerifyNew(
            .init(
                invoiceNo: "00000012",
                invoiceDate: "2024-06-01",
                invoiceCode: "111002000001",
                invoiceKind: "14",
                checkCode: "123456"))
        _ = response
    }

    private static func sample123(_ client: OCR.Client) async throws {
        let response = try await client.vehicleLicenseOCR(
            .init(
                imageUrl: "https://example.com/vehicle-front.jpg",
                cardSide: .front))
        _ = response
    }

    private static func sample124(_ client: OCR.Client) async throws {
        let response = try await client.vehicleLicenseOCR(
            .init(
                imageBase64: .init(text: "aGVsbG8="), cardSide: .back))
        _ = response
    }

    private static func sample125(_ client: OCR.Client) async throws {
        let response = try await client.vehicleRegCertOCR(
            .init(imageUrl: "https://example.com/certificate.jpg"))
        _ = response
    }

    private static func sample126(_ client: OCR.Client) async throws {
        let response = try await client.vehicleRegCertOCR(
            .init(imageBase64: .init(text: "aGVsbG8=")))
        _ = response
    }

    private static func sample127(_ client: OCR.Client) async throws {
        let response = try await client.verifyBizLicenseEnterprise3(
            .init(
                creditCode: "91110101MA00000018",
                entName: "北京样例科技有限公司",
                lrName: "许知行",
                verifyType: .ent3meta))
        _ = response
    }

    private static func sample128(_ client: OCR.Client) async throws {
        let response = try await client.verifyBizLicenseEnterprise3(
            .init(
                creditCode: "91440300MA0000002P",
                entName: "深圳市范例商贸有限公司",
                verifyType: .ent2meta))
        _ = response
    }

    private static func sample129(_ client: OCR.Client) async throws {
        let response = try await client.verifyBizLicenseEnterprise4(
            .init(
                creditCode: "91110101MA00000018",
                entName: "北京样例科技有限公司",
                lrName: "许知行",
                idNum: "110101199003070011"))
        _ = response
    }

    private static func sample130(_ client: OCR.Client) async throws {
        let response = try await client.verifyGeneralCardWarn(
            .init(
                cardType: "0101",
                imageUrl: "https://example.com/card.jpg"))
        _ = response
    }

    private static func sample131(_ client: OCR.Client) async throws {
        let response = try await client.verifyGeneralCardWarn(
            .init(
                cardType: "0401",
                imageBase64: .init(text: "aGVsbG8="),
                reasoningPrompt: "水印文字：${WatermarkContent}。用途与租车无关时答 reject，其余答 pass。",
                reasoningConfig: .init(
                    outputMode: .`enum`,
                    enumValues: ["pass", "reject"],
                    enableImageInput: false),
                ignoreWatermarkCategories: [.phoneCam]))
        _ = response
    }

    private static func sample132(_ client: OCR.Client) async throws {
        let response = try await client.verifyOfdVatInvoiceOCR(
            .init(ofdFileUrl: "https://example.com/invoice.ofd"))
        _ = response
    }

    private static func sample133(_ client: OCR.Client) async throws {
        let response = try await client.verifyOfdVatInvoiceOCR(
            .init(
                ofdFileBase64: .init(text: "aGVsbG8="),
                ofdPageNumber: 1))
        _ = response
    }

    private static func sample134(_ client: OCR.Client) async throws {
        let response = try await client.verifyScenePhoto(
            .init(
                scene: "0101",
                imageUrl: "https://example.com/shop.jpg",
                reasoningPrompt: "图中是否是一家正在营业的店铺？是则答 true，否则答 false。"))
        _ = response
    }

    private static func sample135(_ client: OCR.Client) async throws {
        let response = try await client.verifyScenePhoto(
            .init(
                scene: "0102",
                mode: .video,
                videoUrl: "https://example.com/shop.mp4"))
        _ = response
    }

    private static func sample136(_ client: OCR.Client) async throws {
        let response = try await client.vinOCR(
            .init(imageUrl: "https://example.com/type-plate.jpg"))
        _ = response
    }

    private static func sample137(_ client: OCR.Client) async throws {
        let response = try await client.waybillOCR(
            .init(
                imageUrl: "https://example.com/label.jpg",
                enablePreDetect: true))
        _ = response
    }

    @available(*, deprecated)
    static var all: [@Sendable (OCR.Client) async throws -> Void] {
        [
            sample1,
            sample2,
            sample3,
            sample4,
            sample5,
            sample6,
            sample7,
            sample8,
            sample9,
            sample10,
            sample11,
            sample12,
            sample13,
            sample14,
            sample15,
            sample16,
            sample17,
            sample18,
            sample19,
            sample20,
            sample21,
            sample22,
            sample23,
            sample24,
            sample25,
            sample26,
            sample27,
            sample28,
            sample29,
            sample30,
            sample31,
            sample32,
            sample33,
            sample34,
            sample35,
            sample36,
            sample37,
            sample38,
            sample39,
            sample40,
            sample41,
            sample42,
            sample43,
            sample44,
            sample45,
            sample46,
            sample47,
            sample48,
            sample49,
            sample50,
            sample51,
            sample52,
            sample53,
            sample54,
            sample55,
            sample56,
            sample57,
            sample58,
            sample59,
            sample60,
            sample61,
            sample62,
            sample63,
            sample64,
            sample65,
            sample66,
            sample67,
            sample68,
            sample69,
            sample70,
            sample71,
            sample72,
            sample73,
            sample74,
            sample75,
            sample76,
            sample77,
            sample78,
            sample79,
            sample80,
            sample81,
            sample82,
            sample83,
            sample84,
            sample85,
            sample86,
            sample87,
            sample88,
            sample89,
            sample90,
            sample91,
            sample92,
            sample93,
            sample94,
            sample95,
            sample96,
            sample97,
            sample98,
            sample99,
            sample100,
            sample101,
            sample102,
            sample103,
            sample104,
            sample105,
            sample106,
            sample107,
            sample108,
            sample109,
            sample110,
            sample111,
            sample112,
            sample113,
            sample114,
            sample115,
            sample116,
            sample117,
            sample118,
            sample119,
            sample120,
            sample121,
            sample122,
            sample123,
            sample124,
            sample125,
            sample126,
            sample127,
            sample128,
            sample129,
            sample130,
            sample131,
            sample132,
            sample133,
            sample134,
            sample135,
            sample136,
            sample137,
        ]
    }
}
