// Recorded by RequestReaderTests from specs/ocr.

public import TencentCloudCore
public import TencentCloudOCR

extension OCR.BusinessCardOptions: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(retImageType: json.openStringIfPresent("RetImageType"))
    }
}

extension OCR.ConfigAdvanced: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(scene: json.stringIfPresent("Scene"))
    }
}

extension OCR.IDCardConfig: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            copyWarn: json.boolIfPresent("CopyWarn"),
            borderCheckWarn: json.boolIfPresent("BorderCheckWarn"),
            reshootWarn: json.boolIfPresent("ReshootWarn"),
            detectPsWarn: json.boolIfPresent("DetectPsWarn"),
            tempIdWarn: json.boolIfPresent("TempIdWarn"),
            invalidDateWarn: json.boolIfPresent("InvalidDateWarn"),
            reflectWarn: json.boolIfPresent("ReflectWarn"),
            cropPortrait: json.boolIfPresent("CropPortrait"))
    }
}

extension OCR.SchemaList: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            keyName: json.stringIfPresent("KeyName"),
            keyType: json.openIntegerIfPresent("KeyType"),
            keyPrompt: json.stringIfPresent("KeyPrompt"),
            subItems: json.objectsIfPresent("SubItems"))
    }
}

extension OCR.EssayOptions: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(structureAndContent: json.openStringIfPresent("StructureAndContent"))
    }
}

extension OCR.QuestionMarkOptions: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            knowledgePoints: json.boolIfPresent("KnowledgePoints"),
            trueAnswer: json.boolIfPresent("TrueAnswer"),
            stepCorrection: json.boolIfPresent("StepCorrection"),
            disableAnswerAnalysis: json.boolIfPresent("DisableAnswerAnalysis"),
            outputSubQuestionsAndCoords: json.boolIfPresent("OutputSubQuestionsAndCoords"),
            useCoordAssist: json.boolIfPresent("UseCoordAssist"))
    }
}

extension OCR.AnswerAssist: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            referenceAnswer: json.stringIfPresent("ReferenceAnswer"),
            questionAuxStem: json.stringIfPresent("QuestionAuxStem"))
    }
}

extension OCR.ReasoningConfig: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            outputMode: json.openStringIfPresent("OutputMode"),
            enumValues: json.stringsIfPresent("EnumValues"),
            maxLength: json.intIfPresent("MaxLength"),
            enableImageInput: json.boolIfPresent("EnableImageInput"))
    }
}

extension OCR.IDCardOptions: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            cropIdCard: json.boolIfPresent("CropIdCard"),
            cropPortrait: json.boolIfPresent("CropPortrait"),
            copyWarn: json.boolIfPresent("CopyWarn"),
            borderCheckWarn: json.boolIfPresent("BorderCheckWarn"),
            reshootWarn: json.boolIfPresent("ReshootWarn"),
            detectPsWarn: json.boolIfPresent("DetectPsWarn"),
            tempIdWarn: json.boolIfPresent("TempIdWarn"),
            invalidDateWarn: json.boolIfPresent("InvalidDateWarn"),
            quality: json.boolIfPresent("Quality"),
            multiCardDetect: json.boolIfPresent("MultiCardDetect"),
            reflectWarn: json.boolIfPresent("ReflectWarn"),
            keyCheck: json.boolIfPresent("KeyCheck"),
            valueCheck: json.boolIfPresent("ValueCheck"))
    }
}

extension OCR.ItemNames: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            keyName: json.stringIfPresent("KeyName"),
            keyType: json.openIntegerIfPresent("KeyType"),
            keyPrompt: json.stringIfPresent("KeyPrompt"),
            keyExpectedValue: json.stringIfPresent("KeyExpectedValue"),
            keyAuditPrompt: json.stringIfPresent("KeyAuditPrompt"))
    }
}

extension OCR.AdvertiseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.ArithmeticOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            supportHorizontalImage: json.boolIfPresent("SupportHorizontalImage"),
            rejectNonArithmeticPic: json.boolIfPresent("RejectNonArithmeticPic"),
            enableDispRelatedVertical: json.boolIfPresent("EnableDispRelatedVertical"),
            enableDispMidResult: json.boolIfPresent("EnableDispMidResult"),
            enablePdfRecognize: json.boolIfPresent("EnablePdfRecognize"),
            pdfPageIndex: json.intIfPresent("PdfPageIndex"))
    }
}

extension OCR.BankCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            retBorderCutImage: json.boolIfPresent("RetBorderCutImage"),
            retCardNoImage: json.boolIfPresent("RetCardNoImage"),
            enableCopyCheck: json.boolIfPresent("EnableCopyCheck"),
            enableReshootCheck: json.boolIfPresent("EnableReshootCheck"),
            enableBorderCheck: json.boolIfPresent("EnableBorderCheck"),
            enableQualityValue: json.boolIfPresent("EnableQualityValue"))
    }
}

extension OCR.BankSlipOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.BizLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            enableCopyWarn: json.boolIfPresent("EnableCopyWarn"),
            enablePeriodComplete: json.boolIfPresent("EnablePeriodComplete"),
            enableBusinessCertificate: json.boolIfPresent("EnableBusinessCertificate"))
    }
}

extension OCR.BusinessCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            config: json.jsonTextIfPresent("Config"))
    }
}

extension OCR.CarInvoiceOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.ClassifyDetectOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            discernType: json.openStringsIfPresent("DiscernType"))
    }
}

extension OCR.ClassifyStoreNameRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            sceneType: json.boolIfPresent("SceneType"),
            storeInfo: json.stringIfPresent("StoreInfo"))
    }
}

extension OCR.CropEnhanceImageOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            crop: json.openIntegerIfPresent("Crop"),
            deskew: json.openIntegerIfPresent("Deskew"),
            onlyPosition: json.openIntegerIfPresent("OnlyPosition"),
            enhanceType: json.openIntegerIfPresent("EnhanceType"),
            adjustOrientation: json.openIntegerIfPresent("AdjustOrientation"))
    }
}

extension OCR.DescribeExtractDocAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(jobId: json.stringIfPresent("JobId"))
    }
}

extension OCR.DescribeMarkEssayAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(jobId: json.stringIfPresent("JobId"))
    }
}

extension OCR.DescribeMultimodalDocParseJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(taskId: json.string("TaskId"))
    }
}

extension OCR.DescribeQuestionMarkAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(jobId: json.stringIfPresent("JobId"))
    }
}

extension OCR.DescribeQuestionSplitJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(jobId: json.stringIfPresent("JobId"))
    }
}

extension OCR.DriverLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cardSide: json.openStringIfPresent("CardSide"))
    }
}

extension OCR.EnglishOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            enableCoordPoint: json.boolIfPresent("EnableCoordPoint"),
            enableCandWord: json.boolIfPresent("EnableCandWord"),
            preprocess: json.boolIfPresent("Preprocess"))
    }
}

extension OCR.EnterpriseLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.EraseHandwrittenImageOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            crop: json.openIntegerIfPresent("Crop"),
            deskew: json.openIntegerIfPresent("Deskew"),
            sharpen: json.openIntegerIfPresent("Sharpen"),
            grayscale: json.openIntegerIfPresent("Grayscale"))
    }
}

extension OCR.EstateCertOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.ExtractDocAgentRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            itemNames: json.objectsIfPresent("ItemNames"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableCoord: json.boolIfPresent("EnableCoord"),
            enableAudit: json.boolIfPresent("EnableAudit"))
    }
}

extension OCR.ExtractDocBasicRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            itemNames: json.stringsIfPresent("ItemNames"),
            returnFullText: json.boolIfPresent("ReturnFullText"),
            configId: json.openStringIfPresent("ConfigId"),
            enableSealRecognize: json.boolIfPresent("EnableSealRecognize"))
    }
}

extension OCR.ExtractDocMultiRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            itemNames: json.stringsIfPresent("ItemNames"),
            itemNamesShowMode: json.boolIfPresent("ItemNamesShowMode"),
            returnFullText: json.boolIfPresent("ReturnFullText"),
            configId: json.openStringIfPresent("ConfigId"),
            enableCoord: json.boolIfPresent("EnableCoord"),
            outputParentKey: json.boolIfPresent("OutputParentKey"),
            configAdvanced: json.objectIfPresent("ConfigAdvanced"),
            outputLanguage: json.openStringIfPresent("OutputLanguage"),
            newItemNames: json.objectsIfPresent("NewItemNames"),
            multiModelVersion: json.openStringIfPresent("MultiModelVersion"))
    }
}

extension OCR.GeneralAccurateOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isWords: json.boolIfPresent("IsWords"),
            enableDetectSplit: json.boolIfPresent("EnableDetectSplit"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableDetectText: json.boolIfPresent("EnableDetectText"),
            configID: json.openStringIfPresent("ConfigID"),
            wordsType: json.openStringIfPresent("WordsType"))
    }
}

extension OCR.GeneralBasicOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            scene: json.stringIfPresent("Scene"),
            languageType: json.openStringIfPresent("LanguageType"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            isWords: json.boolIfPresent("IsWords"))
    }
}

extension OCR.GeneralEfficientOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.GeneralFastOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.GeneralHandwritingOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            scene: json.openStringIfPresent("Scene"),
            enableWordPolygon: json.boolIfPresent("EnableWordPolygon"),
            enableDetectText: json.boolIfPresent("EnableDetectText"))
    }
}

extension OCR.GetOCRResultRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(ocrToken: json.string("OCRToken"))
    }
}

extension OCR.GetOCRTokenRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(type: json.string("Type"), idCardConfig: json.objectIfPresent("IDCardConfig"))
    }
}

extension OCR.HKIDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            returnHeadImage: json.boolIfPresent("ReturnHeadImage"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.HandwritingEssayOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            configId: json.openStringIfPresent("ConfigId"),
            scene: json.stringIfPresent("Scene"))
    }
}

extension OCR.IDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cardSide: json.openStringIfPresent("CardSide"),
            config: json.jsonTextIfPresent("Config"),
            enableRecognitionRectify: json.boolIfPresent("EnableRecognitionRectify"),
            enableReflectDetail: json.boolIfPresent("EnableReflectDetail"),
            cardWarnType: json.openStringIfPresent("CardWarnType"))
    }
}

extension OCR.ImageEnhancementRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            returnImage: json.openStringIfPresent("ReturnImage"),
            taskType: json.openIntegerIfPresent("TaskType"))
    }
}

extension OCR.LicensePlateOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.MLIDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            backImageBase64: json.base64IfPresent("BackImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            backImageUrl: json.stringIfPresent("BackImageUrl"),
            retImage: json.boolIfPresent("RetImage"))
    }
}

extension OCR.MLIDPassportOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            retImage: json.boolIfPresent("RetImage"),
            imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.MainlandPermitOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            retProfile: json.boolIfPresent("RetProfile"),
            cardSide: json.openStringIfPresent("CardSide"))
    }
}

extension OCR.MixedInvoiceDetectRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            returnImage: json.bool("ReturnImage"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.MixedInvoiceOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            types: json.openIntegersIfPresent("Types"),
            returnOther: json.openStringIfPresent("ReturnOther"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            returnMultiplePage: json.boolIfPresent("ReturnMultiplePage"))
    }
}

extension OCR.MultimodalDocParseRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            fileUrl: json.string("FileUrl"),
            fileType: json.openInteger("FileType"),
            resultType: json.openIntegerIfPresent("ResultType"),
            enableSubImg: json.boolIfPresent("EnableSubImg"),
            pageRange: json.stringIfPresent("PageRange"),
            taskType: json.openIntegerIfPresent("TaskType"))
    }
}

extension OCR.PassportOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            type: json.openStringIfPresent("Type"),
            cropPortrait: json.boolIfPresent("CropPortrait"))
    }
}

extension OCR.PermitOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cropPortrait: json.boolIfPresent("CropPortrait"))
    }
}

extension OCR.QrcodeOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.QuestionOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableImageCrop: json.boolIfPresent("EnableImageCrop"))
    }
}

extension OCR.QuestionSplitLayoutOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableImageCrop: json.boolIfPresent("EnableImageCrop"),
            useNewModel: json.boolIfPresent("UseNewModel"))
    }
}

extension OCR.QuestionSplitOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableImageCrop: json.boolIfPresent("EnableImageCrop"),
            enableOnlyDetectBorder: json.boolIfPresent("EnableOnlyDetectBorder"),
            useNewModel: json.boolIfPresent("UseNewModel"))
    }
}

extension OCR.RecognizeAgentRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            selectModel: json.openIntegerIfPresent("SelectModel"),
            queryType: json.openIntegerIfPresent("QueryType"),
            schemaItems: json.objectsIfPresent("SchemaItems"),
            query: json.stringsIfPresent("Query"),
            enableCoord: json.boolIfPresent("EnableCoord"))
    }
}

extension OCR.RecognizeEncryptedIDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            encryptedBody: json.base64IfPresent("EncryptedBody"),
            encryption: json.objectIfPresent("Encryption"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cardSide: json.openStringIfPresent("CardSide"),
            config: json.jsonTextIfPresent("Config"),
            enableRecognitionRectify: json.boolIfPresent("EnableRecognitionRectify"),
            enableReflectDetail: json.boolIfPresent("EnableReflectDetail"),
            cardWarnType: json.openStringIfPresent("CardWarnType"))
    }
}

extension OCR.RecognizeFormulaOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.RecognizeGeneralCardWarnRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            cardType: json.openStringIfPresent("CardType"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.RecognizeGeneralInvoiceRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            types: json.openIntegersIfPresent("Types"),
            enableOther: json.boolIfPresent("EnableOther"),
            enablePdf: json.boolIfPresent("EnablePdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            enableMultiplePage: json.boolIfPresent("EnableMultiplePage"),
            enableCutImage: json.boolIfPresent("EnableCutImage"),
            enableItemPolygon: json.boolIfPresent("EnableItemPolygon"),
            enableQRCode: json.boolIfPresent("EnableQRCode"),
            enableSeal: json.boolIfPresent("EnableSeal"))
    }
}

extension OCR.RecognizeMedicalInvoiceOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            returnVertex: json.boolIfPresent("ReturnVertex"),
            returnCoord: json.boolIfPresent("ReturnCoord"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.RecognizeStoreNameRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.RecognizeTableAccurateOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            useNewModel: json.boolIfPresent("UseNewModel"))
    }
}

extension OCR.RecognizeTableOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            tableLanguage: json.openStringIfPresent("TableLanguage"))
    }
}

extension OCR.RecognizeThaiIDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            backImageBase64: json.base64IfPresent("BackImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            backImageUrl: json.stringIfPresent("BackImageUrl"),
            cropPortrait: json.boolIfPresent("CropPortrait"))
    }
}

extension OCR.RecognizeValidIDCardOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cardType: json.openIntegerIfPresent("CardType"),
            enablePortrait: json.boolIfPresent("EnablePortrait"),
            enableCropImage: json.boolIfPresent("EnableCropImage"),
            enableBorderCheck: json.boolIfPresent("EnableBorderCheck"),
            enableOcclusionCheck: json.boolIfPresent("EnableOcclusionCheck"),
            enableCopyCheck: json.boolIfPresent("EnableCopyCheck"),
            enableReshootCheck: json.boolIfPresent("EnableReshootCheck"),
            enableReflectCheck: json.boolIfPresent("EnableReflectCheck"),
            enablePSCheck: json.boolIfPresent("EnablePSCheck"),
            enableWordCheck: json.boolIfPresent("EnableWordCheck"),
            enableQualityCheck: json.boolIfPresent("EnableQualityCheck"),
            enableElectronCheck: json.boolIfPresent("EnableElectronCheck"))
    }
}

extension OCR.ResidenceBookletOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.RideHailingDriverLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.RideHailingTransportLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.RunRerankRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(model: json.openString("Model"), query: json.string("Query"), docs: json.strings("Docs"))
    }
}

extension OCR.SealOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            enablePdf: json.boolIfPresent("EnablePdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.SmartStructuralOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            itemNames: json.stringsIfPresent("ItemNames"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            returnFullText: json.boolIfPresent("ReturnFullText"))
    }
}

extension OCR.SubmitExtractDocAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            itemNames: json.objectsIfPresent("ItemNames"),
            enableCoord: json.boolIfPresent("EnableCoord"),
            fileStartPageNumber: json.intIfPresent("FileStartPageNumber"),
            fileEndPageNumber: json.intIfPresent("FileEndPageNumber"),
            modelConfig: json.openStringIfPresent("ModelConfig"))
    }
}

extension OCR.SubmitMarkEssayAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64List: json.valueIfPresent("ImageBase64List"),
            imageUrlList: json.stringsIfPresent("ImageUrlList"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            questionConfigMap: json.jsonTextIfPresent("QuestionConfigMap"))
    }
}

extension OCR.SubmitMultimodalDocParseJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            fileType: json.openInteger("FileType"),
            fileUrl: json.stringIfPresent("FileUrl"),
            fileBase64: json.base64IfPresent("FileBase64"),
            resultType: json.openIntegerIfPresent("ResultType"),
            enableSubImg: json.boolIfPresent("EnableSubImg"),
            fileStartPageNumber: json.intIfPresent("FileStartPageNumber"),
            fileEndPageNumber: json.intIfPresent("FileEndPageNumber"),
            taskType: json.openIntegerIfPresent("TaskType"))
    }
}

extension OCR.SubmitQuestionMarkAgentJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"),
            questionConfigMap: json.jsonTextIfPresent("QuestionConfigMap"),
            referenceAnswer: json.stringIfPresent("ReferenceAnswer"),
            imageBase64List: json.valueIfPresent("ImageBase64List"),
            imageUrlList: json.stringsIfPresent("ImageUrlList"),
            assistMarkType: json.openIntegerIfPresent("AssistMarkType"),
            answerAssistMap: json.jsonTextIfPresent("AnswerAssistMap"),
            enableImageCrop: json.boolIfPresent("EnableImageCrop"))
    }
}

extension OCR.SubmitQuestionSplitJobRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageUrlList: json.stringsIfPresent("ImageUrlList"),
            imageBase64List: json.valueIfPresent("ImageBase64List"),
            modelType: json.openStringIfPresent("ModelType"),
            enableImageCrop: json.boolIfPresent("EnableImageCrop"))
    }
}

extension OCR.TableOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.TextDetectRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.TrainTicketOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.VatInvoiceOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

extension OCR.VatInvoiceVerifyNewRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            invoiceNo: json.string("InvoiceNo"),
            invoiceDate: json.string("InvoiceDate"),
            invoiceCode: json.stringIfPresent("InvoiceCode"),
            invoiceKind: json.openStringIfPresent("InvoiceKind"),
            checkCode: json.stringIfPresent("CheckCode"),
            amount: json.stringIfPresent("Amount"),
            regionCode: json.openStringIfPresent("RegionCode"),
            sellerTaxCode: json.stringIfPresent("SellerTaxCode"),
            enableCommonElectronic: json.boolIfPresent("EnableCommonElectronic"),
            enableTodayInvoice: json.boolIfPresent("EnableTodayInvoice"))
    }
}

extension OCR.VehicleLicenseOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            cardSide: json.openStringIfPresent("CardSide"),
            tractorCardSide: json.openStringIfPresent("TractorCardSide"))
    }
}

extension OCR.VehicleRegCertOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.VerifyBizLicenseEnterprise3Request: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            creditCode: json.string("CreditCode"),
            entName: json.string("EntName"),
            lrName: json.stringIfPresent("LrName"),
            verifyType: json.openStringIfPresent("VerifyType"))
    }
}

extension OCR.VerifyBizLicenseEnterprise4Request: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            creditCode: json.string("CreditCode"),
            entName: json.string("EntName"),
            lrName: json.string("LrName"),
            idNum: json.string("IdNum"))
    }
}

extension OCR.VerifyGeneralCardWarnRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            cardType: json.openString("CardType"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            reasoningPrompt: json.stringIfPresent("ReasoningPrompt"),
            reasoningConfig: json.objectIfPresent("ReasoningConfig"),
            ignoreWatermarkCategories: json.openStringsIfPresent("IgnoreWatermarkCategories"))
    }
}

extension OCR.VerifyOfdVatInvoiceOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            ofdFileUrl: json.stringIfPresent("OfdFileUrl"),
            ofdFileBase64: json.base64IfPresent("OfdFileBase64"),
            ofdPageNumber: json.intIfPresent("OfdPageNumber"))
    }
}

extension OCR.VerifyScenePhotoRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            scene: json.openString("Scene"),
            mode: json.openStringIfPresent("Mode"),
            videoUrl: json.stringIfPresent("VideoUrl"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            imageBase64: json.base64IfPresent("ImageBase64"),
            reasoningPrompt: json.stringIfPresent("ReasoningPrompt"),
            reasoningConfig: json.objectIfPresent("ReasoningConfig"),
            ignoreWatermarkCategories: json.openStringsIfPresent("IgnoreWatermarkCategories"))
    }
}

extension OCR.VinOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(imageBase64: json.base64IfPresent("ImageBase64"), imageUrl: json.stringIfPresent("ImageUrl"))
    }
}

extension OCR.WaybillOCRRequest: ResponseModel {
    public init(from json: inout JSONObject) {
        self.init(
            imageBase64: json.base64IfPresent("ImageBase64"),
            imageUrl: json.stringIfPresent("ImageUrl"),
            enablePreDetect: json.boolIfPresent("EnablePreDetect"),
            isPdf: json.boolIfPresent("IsPdf"),
            pdfPageNumber: json.intIfPresent("PdfPageNumber"))
    }
}

/// Every request of the service.
let readableRequests: [any ReadableRequest.Type] = [
    OCR.AdvertiseOCRRequest.self,
    OCR.ArithmeticOCRRequest.self,
    OCR.BankCardOCRRequest.self,
    OCR.BankSlipOCRRequest.self,
    OCR.BizLicenseOCRRequest.self,
    OCR.BusinessCardOCRRequest.self,
    OCR.CarInvoiceOCRRequest.self,
    OCR.ClassifyDetectOCRRequest.self,
    OCR.ClassifyStoreNameRequest.self,
    OCR.CropEnhanceImageOCRRequest.self,
    OCR.DescribeExtractDocAgentJobRequest.self,
    OCR.DescribeMarkEssayAgentJobRequest.self,
    OCR.DescribeMultimodalDocParseJobRequest.self,
    OCR.DescribeQuestionMarkAgentJobRequest.self,
    OCR.DescribeQuestionSplitJobRequest.self,
    OCR.DriverLicenseOCRRequest.self,
    OCR.EnglishOCRRequest.self,
    OCR.EnterpriseLicenseOCRRequest.self,
    OCR.EraseHandwrittenImageOCRRequest.self,
    OCR.EstateCertOCRRequest.self,
    OCR.ExtractDocAgentRequest.self,
    OCR.ExtractDocBasicRequest.self,
    OCR.ExtractDocMultiRequest.self,
    OCR.GeneralAccurateOCRRequest.self,
    OCR.GeneralBasicOCRRequest.self,
    OCR.GeneralEfficientOCRRequest.self,
    OCR.GeneralFastOCRRequest.self,
    OCR.GeneralHandwritingOCRRequest.self,
    OCR.GetOCRResultRequest.self,
    OCR.GetOCRTokenRequest.self,
    OCR.HKIDCardOCRRequest.self,
    OCR.HandwritingEssayOCRRequest.self,
    OCR.IDCardOCRRequest.self,
    OCR.ImageEnhancementRequest.self,
    OCR.LicensePlateOCRRequest.self,
    OCR.MLIDCardOCRRequest.self,
    OCR.MLIDPassportOCRRequest.self,
    OCR.MainlandPermitOCRRequest.self,
    OCR.MixedInvoiceDetectRequest.self,
    OCR.MixedInvoiceOCRRequest.self,
    OCR.MultimodalDocParseRequest.self,
    OCR.PassportOCRRequest.self,
    OCR.PermitOCRRequest.self,
    OCR.QrcodeOCRRequest.self,
    OCR.QuestionOCRRequest.self,
    OCR.QuestionSplitLayoutOCRRequest.self,
    OCR.QuestionSplitOCRRequest.self,
    OCR.RecognizeAgentRequest.self,
    OCR.RecognizeEncryptedIDCardOCRRequest.self,
    OCR.RecognizeFormulaOCRRequest.self,
    OCR.RecognizeGeneralCardWarnRequest.self,
    OCR.RecognizeGeneralInvoiceRequest.self,
    OCR.RecognizeMedicalInvoiceOCRRequest.self,
    OCR.RecognizeStoreNameRequest.self,
    OCR.RecognizeTableAccurateOCRRequest.self,
    OCR.RecognizeTableOCRRequest.self,
    OCR.RecognizeThaiIDCardOCRRequest.self,
    OCR.RecognizeValidIDCardOCRRequest.self,
    OCR.ResidenceBookletOCRRequest.self,
    OCR.RideHailingDriverLicenseOCRRequest.self,
    OCR.RideHailingTransportLicenseOCRRequest.self,
    OCR.RunRerankRequest.self,
    OCR.SealOCRRequest.self,
    OCR.SmartStructuralOCRRequest.self,
    OCR.SubmitExtractDocAgentJobRequest.self,
    OCR.SubmitMarkEssayAgentJobRequest.self,
    OCR.SubmitMultimodalDocParseJobRequest.self,
    OCR.SubmitQuestionMarkAgentJobRequest.self,
    OCR.SubmitQuestionSplitJobRequest.self,
    OCR.TableOCRRequest.self,
    OCR.TextDetectRequest.self,
    OCR.TrainTicketOCRRequest.self,
    OCR.VatInvoiceOCRRequest.self,
    OCR.VatInvoiceVerifyNewRequest.self,
    OCR.VehicleLicenseOCRRequest.self,
    OCR.VehicleRegCertOCRRequest.self,
    OCR.VerifyBizLicenseEnterprise3Request.self,
    OCR.VerifyBizLicenseEnterprise4Request.self,
    OCR.VerifyGeneralCardWarnRequest.self,
    OCR.VerifyOfdVatInvoiceOCRRequest.self,
    OCR.VerifyScenePhotoRequest.self,
    OCR.VinOCRRequest.self,
    OCR.WaybillOCRRequest.self,
]
