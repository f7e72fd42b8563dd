addForm({
  "page": "ocr/ClassifyDetectOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"ClassifyDetectOCR","swift":"classifyDetectOCR","request":"ClassifyDetectOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"DiscernType","type":["Array","String"],"values":[["IDCardFront","idCardFront"],["IDCardBack","idCardBack"],["Passport","passport"],["BusinessCard","businessCard"],["BankCard","bankCard"],["VehicleLicenseFront","vehicleLicenseFront"],["VehicleLicenseBack","vehicleLicenseBack"],["DriverLicenseFront","driverLicenseFront"],["DriverLicenseBack","driverLicenseBack"],["PermitFront","permitFront"],["ResidenceBooklet","residenceBooklet"],["MainlandPermitFront","mainlandPermitFront"],["HmtResidentPermitFront","hmtResidentPermitFront"],["HmtResidentPermitBack","hmtResidentPermitBack"],["EstateCert","estateCert"],["BizLicense","bizLicense"],["ForeignPermanentResidentFront","foreignPermanentResidentFront"],["ForeignPermanentResidentBack","foreignPermanentResidentBack"],["RoadTransportQualificationCert","roadTransportQualificationCert"],["RoadTransportPermit","roadTransportPermit"],["BirthCert","birthCert"],["MarriageCert","marriageCert"]]}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
