addForm({
  "page": "sink/UploadLog",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"UploadLog","swift":"uploadLog","request":"UploadLogRequest","body":"octetStream","once":true},
  "regions": ["ap-beijing","ap-guangzhou","xx-elsewhere"],
  "plain": ["xx-elsewhere"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [
    {"name":"Log","type":"Binary","required":true},
    {"name":"TopicId","type":"String","required":true}
  ],
  "answer": "{}"
});
