addIndex({folder:"computer",title:["Computer",""],permission:"computer",
sections:[["Actions","接口"]],
actions:[
["DescribeMachines","",0,"Calls DescribeMachines.","调用 DescribeMachines。"]
]});
