addForm({
  "page": "ocr/RecognizeValidIDCardOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"RecognizeValidIDCardOCR","swift":"recognizeValidIDCardOCR","request":"RecognizeValidIDCardOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"CardType","type":"Integer","values":["0","1","2","3","4","5","6","7","8","9","10","11","12"]},
    {"name":"EnablePortrait","type":"Boolean","default":"false"},
    {"name":"EnableCropImage","type":"Boolean","default":"false"},
    {"name":"EnableBorderCheck","type":"Boolean","default":"false"},
    {"name":"EnableOcclusionCheck","type":"Boolean","default":"false"},
    {"name":"EnableCopyCheck","type":"Boolean","default":"false"},
    {"name":"EnableReshootCheck","type":"Boolean","default":"false"},
    {"name":"EnableReflectCheck","type":"Boolean","default":"false"},
    {"name":"EnablePSCheck","type":"Boolean","default":"false"},
    {"name":"EnableWordCheck","type":"Boolean","default":"false"},
    {"name":"EnableQualityCheck","type":"Boolean","default":"false"},
    {"name":"EnableElectronCheck","type":"Boolean","default":"false"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
