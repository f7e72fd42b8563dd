addIndex({folder:"computer",title:["Computer",""],
sections:[["Actions","接口"]],
actions:[
["DescribeMachines","",0,"Calls DescribeMachines.","调用 DescribeMachines。",[],["Machines",0]]
],
objects:[
["Machine","DescribeMachines",["MachineId",0]]
],
texts:[
"",""
]});
