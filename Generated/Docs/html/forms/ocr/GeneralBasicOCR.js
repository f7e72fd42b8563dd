addForm({
  "page": "ocr/GeneralBasicOCR",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"GeneralBasicOCR","swift":"generalBasicOCR","request":"GeneralBasicOCRRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"Scene","type":"String"},
    {"name":"LanguageType","type":"String","values":[["zh","zh"],["zh_rare","zhRare"],["auto","auto"],["mix","mix"],["jap","jap"],["kor","kor"],["spa","spa"],["fre","fre"],["ger","ger"],["por","por"],["vie","vie"],["may","may"],["rus","rus"],["ita","ita"],["hol","hol"],["swe","swe"],["fin","fin"],["dan","dan"],["nor","nor"],["hun","hun"],["tha","tha"],["hi","hi"],["ara","ara"]],"default":"\"zh\""},
    {"name":"IsPdf","type":"Boolean","default":"false"},
    {"name":"PdfPageNumber","type":"Unsigned","default":"1"},
    {"name":"IsWords","type":"Boolean","default":"false"}
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
