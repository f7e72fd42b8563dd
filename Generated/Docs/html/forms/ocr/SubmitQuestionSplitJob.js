addForm({
  "page": "ocr/SubmitQuestionSplitJob",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"SubmitQuestionSplitJob","swift":"submitQuestionSplitJob","request":"SubmitQuestionSplitJobRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageUrlList","type":["Array","String"]},
    {"name":"ImageBase64List","type":["Array","Base64"]},
    {"name":"ModelType","type":"String","values":[["youtu_crop","youtuCrop"],["youtu_crop_pro","youtuCropPro"]],"default":"\"youtu_crop\""},
    {"name":"EnableImageCrop","type":"Boolean","default":"false"}
  ],
  "require": [{"anyOf":["ImageBase64List","ImageUrlList"]}]
});
