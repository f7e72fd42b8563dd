addForm({
  "page": "sink/GoneWash",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"GoneWash","swift":"goneWash","request":"GoneWashRequest","body":"json","once":true,"status":"offline"},
  "regions": ["ap-beijing","ap-guangzhou","xx-elsewhere"],
  "plain": ["xx-elsewhere"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [],
  "answer": "{}"
});
