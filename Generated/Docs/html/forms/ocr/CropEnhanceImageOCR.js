addForm({
  "page": "ocr/CropEnhanceImageOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"CropEnhanceImageOCR","swift":"cropEnhanceImageOCR","request":"CropEnhanceImageOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"PdfPageNumber","type":"Integer","default":"1"},
    {"name":"Crop","type":"Integer","values":["0","1"],"default":"1"},
    {"name":"Deskew","type":"Integer","values":["0","1"],"default":"1"},
    {"name":"OnlyPosition","type":"Integer","values":["0","1"],"default":"0"},
    {"name":"EnhanceType","type":"Integer","values":["-1","1","2","3","4","5","6"],"default":"-1"},
    {"name":"AdjustOrientation","type":"Integer","values":["0","1"],"default":"0"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
