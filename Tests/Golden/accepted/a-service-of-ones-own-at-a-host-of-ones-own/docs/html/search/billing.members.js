addMembers({folder:"billing",
actions:[
[["Customer",0],["Bills",1]],
[["Id",2],[]]
],
objects:[
["Bill","DescribeBills",["Id",2,"Cents",3],4]
],
errors:["FailedOperation.AlreadyPaid",5,"AuthFailure.UnauthorizedOperation",6],
commonErrors:[],
texts:[
"Number of the customer.","",
"Newest first. To pay one, call PayBill.","",
"Number of the bill.","",
"The sum.","",
"What a customer owes.","",
"The bill is paid. Nothing more is to be done.","",
"The key may not see the bills of this customer.",""
]});
