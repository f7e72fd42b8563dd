addForm({
  "page": "computer-2017-03-12/DescribeMachines",
  "service": {"name":"computer","swift":"Computer_v20170312","version":"2017-03-12","host":"computer.tencentcloudapi.com","vendor":true},
  "action": {"name":"DescribeMachines","swift":"describeMachines","request":"DescribeMachinesRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [],
  "answer": "{\"Machines\":[{\"Id\":\"text\"}]}"
});
