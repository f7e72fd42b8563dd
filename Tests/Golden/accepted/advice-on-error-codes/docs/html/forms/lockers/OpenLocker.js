addForm({
  "page": "lockers/OpenLocker",
  "service": {"name":"lockers","swift":"Lockers","version":"2026-01-31","host":"lockers.tencentcloudapi.com","vendor":true},
  "action": {"name":"OpenLocker","swift":"openLocker","request":"OpenLockerRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [],
  "answer": "{}"
});
