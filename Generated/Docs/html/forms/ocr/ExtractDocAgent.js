addForm({
  "page": "ocr/ExtractDocAgent",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"ExtractDocAgent","swift":"extractDocAgent","request":"ExtractDocAgentRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"ImageBase64","type":"Base64","maxSize":10485760,"sensitive":true},
    {"name":"ImageUrl","type":"String","format":"url"},
    {"name":"ItemNames","type":["Array",0]},
    {"name":"PdfPageNumber","type":"Integer"},
    {"name":"EnableCoord","type":"Boolean","default":"false"},
    {"name":"EnableAudit","type":"Boolean","default":"false"}
  ],
  "types": [
    {
      "name": "ItemNames",
      "members": [
        {"name":"KeyName","type":"String"},
        {"name":"KeyType","type":"Integer","values":["0","1"],"default":"0"},
        {"name":"KeyPrompt","type":"String"},
        {"name":"KeyExpectedValue","type":"String","sensitive":true},
        {"name":"KeyAuditPrompt","type":"String"}
      ]
    }
  ],
  "require": [{"anyOf":["ImageBase64","ImageUrl"]}]
});
