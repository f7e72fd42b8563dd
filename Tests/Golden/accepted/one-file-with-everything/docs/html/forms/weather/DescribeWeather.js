addForm({
  "page": "weather/DescribeWeather",
  "service": {"name":"weather","swift":"Weather","version":"2023-05-01","host":"weather.tencentcloudapi.com","vendor":true},
  "action": {"name":"DescribeWeather","swift":"describeWeather","request":"DescribeWeatherRequest","body":"json"},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"Place","type":"String","required":true}
  ]
});
