addForm({
  "page": "ocr/ExtractDocBasic",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"ExtractDocBasic","swift":"extractDocBasic","request":"ExtractDocBasicRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"IsPdf","type":"Boolean","default":"false"},
    {"name":"PdfPageNumber","type":"Unsigned","default":"1"},
    {"name":"ItemNames","type":["Array","String"]},
    {"name":"ReturnFullText","type":"Boolean"},
    {"name":"ConfigId","type":"String","values":[["General","general"],["GeneralNoDate","generalNoDate"],["OnlineTaxiItinerary","onlineTaxiItinerary"],["RideHailingDriverLicense","rideHailingDriverLicense"],["RideHailingTransportLicense","rideHailingTransportLicense"],["WayBill","wayBill"],["AccountOpeningPermit","accountOpeningPermit"],["InvoiceEng","invoiceEng"],["Coin","coin"],["OnboardingDocuments","onboardingDocuments"],["PropertyOwnershipCertificate","propertyOwnershipCertificate"],["RealEstateCertificate","realEstateCertificate"],["HouseEncumbranceCertificate","houseEncumbranceCertificate"],["CarInsurance","carInsurance"],["MultiRealEstateCertificate","multiRealEstateCertificate"]]},
    {"name":"EnableSealRecognize","type":"Boolean"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
