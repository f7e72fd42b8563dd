addIndex({folder:"computer-2017-03-12",title:["Computer_v20170312",""],permission:"computer",
sections:[["Actions","接口"]],
actions:[
["DescribeMachines","",0,"Calls DescribeMachines.","调用 DescribeMachines。"]
]});
