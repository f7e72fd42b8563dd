addForm({
  "page": "bookshop/Search",
  "service": {"name":"bookshop","swift":"Bookshop","version":"2024-05-01","host":"bookshop.tencentcloudapi.com","vendor":true},
  "action": {"name":"Search","swift":"search","request":"SearchRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [],
  "answer": "{\"Count\":1}"
});
