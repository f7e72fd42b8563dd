addForm({
  "page": "billing/DescribeBills",
  "service": {"name":"billing","swift":"Billing","version":"2024-06-01","host":"api.billing.example.com"},
  "action": {"name":"DescribeBills","swift":"describeBills","request":"DescribeBillsRequest","body":"json"},
  "regions": [],
  "anyRegion": true,
  "maxBody": 1048576,
  "members": [
    {"name":"Customer","type":"String","required":true}
  ]
});
