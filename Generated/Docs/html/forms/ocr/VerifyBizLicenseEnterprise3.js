addForm({
  "page": "ocr/VerifyBizLicenseEnterprise3",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"VerifyBizLicenseEnterprise3","swift":"verifyBizLicenseEnterprise3","request":"VerifyBizLicenseEnterprise3Request","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"CreditCode","type":"String","required":true},
    {"name":"EntName","type":"String","required":true},
    {"name":"LrName","type":"String","sensitive":true},
    {"name":"VerifyType","type":"String","values":[["ENT_2META","ent2meta"],["ENT_3META","ent3meta"]]}
  ]
});
