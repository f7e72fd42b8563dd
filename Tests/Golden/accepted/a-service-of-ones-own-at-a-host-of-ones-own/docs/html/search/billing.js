addIndex({folder:"billing",title:["Billing","账单"],permission:"",
sections:[["Actions","接口"]],
actions:[
["DescribeBills","",0,"Lists the bills of a customer.","查询客户的账单。"],
["PayBill","",0,"Pays a bill.",""]
]});
