addForm({
  "page": "sink/WatchSink",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"WatchSink","swift":"watchSink","request":"WatchSinkRequest","body":"json","stream":true,"once":true},
  "regions": ["ap-beijing","ap-guangzhou","xx-elsewhere"],
  "plain": ["xx-elsewhere"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [
    {"name":"Name","type":"String"}
  ],
  "answer": "{\"Line\":\"text\"}"
});
