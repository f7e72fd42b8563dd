addForm({
  "page": "sink/UploadPhoto",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"UploadPhoto","swift":"uploadPhoto","request":"UploadPhotoRequest","body":"multipart","once":true},
  "regions": ["ap-beijing","ap-guangzhou","xx-elsewhere"],
  "plain": ["xx-elsewhere"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [
    {"name":"Photo","type":"Binary","required":true,"maxSize":1000000},
    {"name":"Title","type":"String"}
  ],
  "answer": "{}"
});
