addForm({
  "page": "ocr/RecognizeEncryptedIDCardOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"RecognizeEncryptedIDCardOCR","swift":"recognizeEncryptedIDCardOCR","request":"RecognizeEncryptedIDCardOCRRequest","body":"json","encryption":{"required":true,"imports":["import Foundation","import TencentCloudEncryption"],"key":["let publicKey = try RSAPublicKey(","    String(contentsOfFile: \"public-key.pem\", encoding: .utf8))"],"argument":"encryption: .aes(publicKey)","note":"The service accepts this request only encrypted: docs/encryption.md says how."}},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 7862784,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"CardSide","type":"String","values":[["FRONT","front"],["BACK","back"]]},
    {"name":"Config","type":["JSON",0]},
    {"name":"EnableRecognitionRectify","type":"Boolean","default":"true"},
    {"name":"EnableReflectDetail","type":"Boolean","default":"false"},
    {"name":"CardWarnType","type":"String","values":[["Basic","basic"],["Advanced","advanced"]],"default":"\"Basic\""}
  ],
  "types": [
    {
      "name": "IDCardOptions",
      "members": [
        {"name":"CropIdCard","type":"Boolean","default":"false"},
        {"name":"CropPortrait","type":"Boolean","default":"false"},
        {"name":"CopyWarn","type":"Boolean","default":"false"},
        {"name":"BorderCheckWarn","type":"Boolean","default":"false"},
        {"name":"ReshootWarn","type":"Boolean","default":"false"},
        {"name":"DetectPsWarn","type":"Boolean","default":"false"},
        {"name":"TempIdWarn","type":"Boolean","default":"false"},
        {"name":"InvalidDateWarn","type":"Boolean","default":"false"},
        {"name":"Quality","type":"Boolean","default":"false"},
        {"name":"MultiCardDetect","type":"Boolean","default":"false"},
        {"name":"ReflectWarn","type":"Boolean","default":"false"},
        {"name":"KeyCheck","type":"Boolean","default":"false"},
        {"name":"ValueCheck","type":"Boolean","default":"false"}
      ]
    }
  ]
});
