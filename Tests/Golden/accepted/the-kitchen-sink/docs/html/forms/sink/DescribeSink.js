addForm({
  "page": "sink/DescribeSink",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"DescribeSink","swift":"describeSink","request":"DescribeSinkRequest","body":"json","unsigned":true},
  "regions": [],
  "maxBody": 5242880,
  "members": [],
  "answer": "{}"
});
