addForm({
  "page": "ocr/ExtractDocMulti",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"ExtractDocMulti","swift":"extractDocMulti","request":"ExtractDocMultiRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"PdfPageNumber","type":"Unsigned"},
    {"name":"ItemNames","type":["Array","String"]},
    {"name":"ItemNamesShowMode","type":"Boolean","default":"true"},
    {"name":"ReturnFullText","type":"Boolean"},
    {"name":"ConfigId","type":"String","values":[["General","general"],["InvoiceEng","invoiceEng"],["WayBillEng","wayBillEng"],["CustomsDeclaration","customsDeclaration"],["WeightNote","weightNote"],["MedicalMeter","medicalMeter"],["BillOfLading","billOfLading"],["EntrustmentBook","entrustmentBook"],["Statement","statement"],["BookingConfirmation","bookingConfirmation"],["AirWayBill","airWayBill"],["Table","table"],["SteelLabel","steelLabel"],["CarInsurance","carInsurance"],["MultiRealEstateCertificate","multiRealEstateCertificate"],["MultiRealEstateMaterial","multiRealEstateMaterial"],["HongKongUtilityBill","hongKongUtilityBill"],["OverseasCheques","overseasCheques"],["RegistrationCertificate","registrationCertificate"],["GridPhoto","gridPhoto"],["SignaturePage","signaturePage"],["SalesDeliveryNote","salesDeliveryNote"]]},
    {"name":"EnableCoord","type":"Boolean"},
    {"name":"OutputParentKey","type":"Boolean","default":"true"},
    {"name":"ConfigAdvanced","type":0},
    {"name":"OutputLanguage","type":"String","values":[["cn","cn"],["en","en"]]},
    {"name":"NewItemNames","type":["Array",1]},
    {"name":"MultiModelVersion","type":"String","values":["1.0","2.0"]}
  ],
  "types": [
    {
      "name": "ConfigAdvanced",
      "members": [
        {"name":"Scene","type":"String"}
      ]
    },
    {
      "name": "ItemNames",
      "members": [
        {"name":"KeyName","type":"String"},
        {"name":"KeyType","type":"Integer","values":["0","1"],"default":"0"},
        {"name":"KeyPrompt","type":"String"},
        {"name":"KeyExpectedValue","type":"String","sensitive":true},
        {"name":"KeyAuditPrompt","type":"String"}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
