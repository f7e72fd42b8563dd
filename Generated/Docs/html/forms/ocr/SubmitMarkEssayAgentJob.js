addForm({
  "page": "ocr/SubmitMarkEssayAgentJob",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"SubmitMarkEssayAgentJob","swift":"submitMarkEssayAgentJob","request":"SubmitMarkEssayAgentJobRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64List","type":["Array","Base64"]},
    {"name":"ImageUrlList","type":["Array","String"]},
    {"name":"PdfPageNumber","type":"Integer","default":"1"},
    {"name":"QuestionConfigMap","type":["JSON",0]}
  ],
  "types": [
    {
      "name": "EssayOptions",
      "members": [
        {"name":"StructureAndContent","type":"String","values":["1"]}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64List","ImageUrlList"]}]
});
