addForm({
  "page": "bookshop/BorrowBook",
  "service": {"name":"bookshop","swift":"Bookshop","version":"2024-05-01","host":"bookshop.tencentcloudapi.com","vendor":true},
  "action": {"name":"BorrowBook","swift":"borrowBook","request":"BorrowBookRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Id","type":"String","required":true},
    {"name":"Way","type":"String","values":[["post","post"],["desk","desk"]]},
    {"name":"Days","type":"Integer","deprecated":true}
  ],
  "answer": "{\"Due\":\"text\"}"
});
