addForm({
  "page": "ocr/SubmitQuestionMarkAgentJob",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"SubmitQuestionMarkAgentJob","swift":"submitQuestionMarkAgentJob","request":"SubmitQuestionMarkAgentJobRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"PdfPageNumber","type":"Integer"},
    {"name":"QuestionConfigMap","type":["JSON",0]},
    {"name":"ReferenceAnswer","type":"String","deprecated":true},
    {"name":"ImageBase64List","type":["Array","Base64"]},
    {"name":"ImageUrlList","type":["Array","String"]},
    {"name":"AssistMarkType","type":"Integer","values":["0","1","2"],"default":"0"},
    {"name":"AnswerAssistMap","type":["JSON",1]},
    {"name":"EnableImageCrop","type":"Boolean","default":"false"}
  ],
  "types": [
    {
      "name": "QuestionMarkOptions",
      "members": [
        {"name":"KnowledgePoints","type":"Boolean"},
        {"name":"TrueAnswer","type":"Boolean"},
        {"name":"StepCorrection","type":"Boolean"},
        {"name":"DisableAnswerAnalysis","type":"Boolean"},
        {"name":"OutputSubQuestionsAndCoords","type":"Boolean"},
        {"name":"UseCoordAssist","type":"Boolean"}
      ]
    },
    {
      "name": "AnswerAssist",
      "members": [
        {"name":"ReferenceAnswer","type":"String"},
        {"name":"QuestionAuxStem","type":"String"}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl","ImageBase64List","ImageUrlList"]}]
});
