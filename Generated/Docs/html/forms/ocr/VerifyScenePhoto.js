addForm({
  "page": "ocr/VerifyScenePhoto",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"VerifyScenePhoto","swift":"verifyScenePhoto","request":"VerifyScenePhotoRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Scene","type":"String","required":true,"values":["0101","0102","0103","0201"]},
    {"name":"Mode","type":"String","values":[["Image","image"],["Video","video"],["Hybrid","hybrid"]],"default":"\"Image\""},
    {"name":"VideoUrl","type":"String","format":"url"},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"ReasoningPrompt","type":"String","minLength":1,"maxLength":3000},
    {"name":"ReasoningConfig","type":0},
    {"name":"IgnoreWatermarkCategories","type":["Array","String"],"values":[["PhoneCam","phoneCam"],["WatermarkCam","watermarkCam"]]}
  ],
  "types": [
    {
      "name": "ReasoningConfig",
      "members": [
        {"name":"OutputMode","type":"String","values":[["enum","`enum`"],["string","string"]]},
        {"name":"EnumValues","type":["Array","String"]},
        {"name":"MaxLength","type":"Integer","minimum":"1","maximum":"500"},
        {"name":"EnableImageInput","type":"Boolean","default":"true"}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl","VideoUrl"]}]
});
