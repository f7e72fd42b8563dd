addForm({
  "page": "ocr/MultimodalDocParse",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"MultimodalDocParse","swift":"multimodalDocParse","request":"MultimodalDocParseRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"FileUrl","type":"String","required":true,"format":"url"},
    {"name":"FileType","type":"Integer","required":true,"values":["1","2","3","4","5","6","7","8"]},
    {"name":"ResultType","type":"Integer","values":["1","2","3","9"],"default":"9"},
    {"name":"EnableSubImg","type":"Boolean","default":"false"},
    {"name":"PageRange","type":"String"},
    {"name":"TaskType","type":"Integer","values":["0","1","2","3","4"],"default":"0"}
  ]
});
