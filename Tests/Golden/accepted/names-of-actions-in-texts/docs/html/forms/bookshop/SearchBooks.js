addForm({
  "page": "bookshop/SearchBooks",
  "service": {"name":"bookshop","swift":"Bookshop","version":"2024-05-01","host":"bookshop.tencentcloudapi.com","vendor":true},
  "action": {"name":"SearchBooks","swift":"searchBooks","request":"SearchBooksRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Words","type":"String","required":true}
  ],
  "answer": "{\"Books\":[{\"Id\":\"text\"}]}"
});
