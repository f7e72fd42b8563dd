addForm({
  "page": "sink/OldWash",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"OldWash","swift":"oldWash","request":"OldWashRequest","body":"json","once":true,"status":"deprecated"},
  "regions": ["ap-beijing","ap-guangzhou","xx-elsewhere"],
  "plain": ["xx-elsewhere"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [
    {"name":"Name","type":"String","required":true}
  ],
  "answer": "{\"Done\":true}"
});
