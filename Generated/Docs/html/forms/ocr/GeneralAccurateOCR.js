addForm({
  "page": "ocr/GeneralAccurateOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"GeneralAccurateOCR","swift":"generalAccurateOCR","request":"GeneralAccurateOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"IsWords","type":"Boolean","default":"false"},
    {"name":"EnableDetectSplit","type":"Boolean","default":"false"},
    {"name":"IsPdf","type":"Boolean","default":"false"},
    {"name":"PdfPageNumber","type":"Unsigned","default":"1"},
    {"name":"EnableDetectText","type":"Boolean","default":"true"},
    {"name":"ConfigID","type":"String","values":[["OCR","ocr"],["MulOCR","mulOCR"]],"default":"\"OCR\""},
    {"name":"WordsType","type":"String","values":["0","1","2"],"default":"\"0\""}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
