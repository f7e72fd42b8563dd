addForm({
  "page": "ocr/RecognizeAgent",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"RecognizeAgent","swift":"recognizeAgent","request":"RecognizeAgentRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"PdfPageNumber","type":"Integer","default":"1"},
    {"name":"SelectModel","type":"Integer","values":["0","1"],"default":"0"},
    {"name":"QueryType","type":"Integer","values":["0","1","2","3","4"],"default":"0"},
    {"name":"SchemaItems","type":["Array",0]},
    {"name":"Query","type":["Array","String"]},
    {"name":"EnableCoord","type":"Boolean","default":"false"}
  ],
  "types": [
    {
      "name": "SchemaList",
      "members": [
        {"name":"KeyName","type":"String"},
        {"name":"KeyType","type":"Integer","values":["0","1"]},
        {"name":"KeyPrompt","type":"String"},
        {"name":"SubItems","type":["Array",0]}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
