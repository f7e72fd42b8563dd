addMembers({folder:"billing",
actions:[
[["Customer",0],["Bills",1]],
[["Id",2],[]]
],
objects:[
["Bill","DescribeBills",["Id",2,"Cents",3]]
],
texts:[
"Number of the customer.","",
"Newest first. To pay one, call PayBill.","",
"Number of the bill.","",
"The sum.",""
]});
