addForm({
  "page": "ocr/VatInvoiceVerifyNew",
  "service": {"name":"ocr","swift":"OCR","version":"2018-11-19","host":"ocr.tencentcloudapi.com","vendor":true},
  "action": {"name":"VatInvoiceVerifyNew","swift":"vatInvoiceVerifyNew","request":"VatInvoiceVerifyNewRequest","body":"json","once":true},
  "regions": ["ap-guangzhou","ap-shanghai","ap-nanjing","ap-beijing","ap-chengdu","ap-chongqing","ap-hongkong","ap-taipei","ap-singapore","ap-bangkok","ap-jakarta","ap-seoul","ap-tokyo","ap-osaka","na-siliconvalley","na-ashburn","na-queretaro","sa-saopaulo","eu-frankfurt","me-saudi-arabia"],
  "anyRegion": true,
  "region": "ap-guangzhou",
  "maxBody": 10485760,
  "members": [
    {"name":"InvoiceNo","type":"String","required":true},
    {"name":"InvoiceDate","type":"String","required":true},
    {"name":"InvoiceCode","type":"String"},
    {"name":"InvoiceKind","type":"String","values":["01","02","03","04","08","10","11","14","15","16","32"]},
    {"name":"CheckCode","type":"String"},
    {"name":"Amount","type":"String"},
    {"name":"RegionCode","type":"String","values":["4400","3300"]},
    {"name":"SellerTaxCode","type":"String","sensitive":true},
    {"name":"EnableCommonElectronic","type":"Boolean","default":"false"},
    {"name":"EnableTodayInvoice","type":"Boolean","default":"false"}
  ]
});
