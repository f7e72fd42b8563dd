addForm({
  "page": "ocr/RecognizeGeneralInvoice",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"RecognizeGeneralInvoice","swift":"recognizeGeneralInvoice","request":"RecognizeGeneralInvoiceRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"Types","type":["Array","Integer"],"values":["-1","0","1","2","3","5","8","9","10","11","12","13","15","16","17","18","19","20","21","22","23","24","25"]},
    {"name":"EnableOther","type":"Boolean","default":"true"},
    {"name":"EnablePdf","type":"Boolean","default":"true"},
    {"name":"PdfPageNumber","type":"Integer","default":"1"},
    {"name":"EnableMultiplePage","type":"Boolean","default":"false"},
    {"name":"EnableCutImage","type":"Boolean","default":"false"},
    {"name":"EnableItemPolygon","type":"Boolean","default":"false"},
    {"name":"EnableQRCode","type":"Boolean"},
    {"name":"EnableSeal","type":"Boolean","default":"false"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
