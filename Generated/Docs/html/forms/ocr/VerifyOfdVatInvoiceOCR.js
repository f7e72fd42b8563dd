addForm({
  "page": "ocr/VerifyOfdVatInvoiceOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"VerifyOfdVatInvoiceOCR","swift":"verifyOfdVatInvoiceOCR","request":"VerifyOfdVatInvoiceOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"OfdFileUrl","type":"String","format":"url"},
    {"name":"OfdFileBase64","type":"Base64"},
    {"name":"OfdPageNumber","type":"Integer","default":"1"}
  ],
  "require": [{"anyOf":["OfdFileBase64","OfdFileUrl"]}]
});
