addForm({
  "page": "ocr/VerifyBizLicenseEnterprise4",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"VerifyBizLicenseEnterprise4","swift":"verifyBizLicenseEnterprise4","request":"VerifyBizLicenseEnterprise4Request","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"CreditCode","type":"String","required":true},
    {"name":"EntName","type":"String","required":true},
    {"name":"LrName","type":"String","required":true,"sensitive":true},
    {"name":"IdNum","type":"String","required":true,"sensitive":true}
  ]
});
