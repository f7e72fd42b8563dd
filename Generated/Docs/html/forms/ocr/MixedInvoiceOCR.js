addForm({
  "page": "ocr/MixedInvoiceOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"MixedInvoiceOCR","swift":"mixedInvoiceOCR","request":"MixedInvoiceOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"Types","type":["Array","Integer"],"values":["-1","0","1","2","3","5","8","9","10","11","12","13","15","16"]},
    {"name":"ReturnOther","type":"String","values":[["Yes","yes"],["No","no"]],"default":"\"Yes\""},
    {"name":"IsPdf","type":"Boolean","default":"true"},
    {"name":"PdfPageNumber","type":"Integer","default":"1"},
    {"name":"ReturnMultiplePage","type":"Boolean","default":"false"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
