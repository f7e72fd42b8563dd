addForm({
  "page": "billing/PayBill",
  "service": {"name":"billing","swift":"Billing","version":"2024-06-01","host":"api.billing.example.com"},
  "action": {"name":"PayBill","swift":"payBill","request":"PayBillRequest","body":"json","once":true},
  "regions": ["eu-north","eu-south"],
  "plain": ["eu-north","eu-south"],
  "region": "eu-north",
  "maxBody": 1048576,
  "members": [
    {"name":"Id","type":"String","required":true}
  ],
  "answer": "{}"
});
