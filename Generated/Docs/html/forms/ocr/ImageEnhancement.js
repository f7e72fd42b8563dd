addForm({
  "page": "ocr/ImageEnhancement",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"ImageEnhancement","swift":"imageEnhancement","request":"ImageEnhancementRequest","body":"json","status":"deprecated"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ReturnImage","type":"String","values":[["preprocess","preprocess"],["origin","origin"]," "]},
    {"name":"TaskType","type":"Integer","values":["1","2","202","204","205","207","208","300","301","302","303","304"],"default":"1"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
