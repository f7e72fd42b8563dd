addForm({
  "page": "ocr/GetOCRToken",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"GetOCRToken","swift":"getOCRToken","request":"GetOCRTokenRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Type","type":"String","required":true},
    {"name":"IDCardConfig","swift":"idCardConfig","type":0}
  ],
  "types": [
    {
      "name": "IDCardConfig",
      "members": [
        {"name":"CopyWarn","type":"Boolean","default":"false"},
        {"name":"BorderCheckWarn","type":"Boolean","default":"false"},
        {"name":"ReshootWarn","type":"Boolean","default":"false"},
        {"name":"DetectPsWarn","type":"Boolean","default":"false"},
        {"name":"TempIdWarn","type":"Boolean","default":"false"},
        {"name":"InvalidDateWarn","type":"Boolean","default":"false"},
        {"name":"ReflectWarn","type":"Boolean","default":"false"},
        {"name":"CropPortrait","type":"Boolean"}
      ]
    }
  ]
});
