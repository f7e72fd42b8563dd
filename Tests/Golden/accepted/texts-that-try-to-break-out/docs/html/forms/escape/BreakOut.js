addForm({
  "page": "escape/BreakOut",
  "service": {"name":"escape","swift":"Escape","version":"2022-01-01","host":"escape.tencentcloudapi.com","vendor":true},
  "action": {"name":"BreakOut","swift":"breakOut","request":"BreakOutRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Odd","type":0},
    {"name":"Kind","type":"String","values":[["a\"b\\(c)","aBC"]]}
  ],
  "types": [
    {
      "name": "Odd",
      "members": [
        {"name":"Text","type":"String","pattern":["^\"#\\(x\\)\\n`$",true],"sensitive":true,"deprecated":true},
        {"name":"Tick","type":"String","default":"\"`` \\n ` \""}
      ]
    }
  ],
  "answer": "{}"
});
