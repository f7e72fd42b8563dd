addMembers({folder:"escape",
actions:[
[["Odd",0,"Kind",0],[]]
],
objects:[
["Odd","BreakOut",["Text",1,"Tick",0]]
],
texts:[
"","",
"ends with a backslash ",""
]});
