addIndex({folder:"escape",title:["Title */ (1) \"",""],
sections:[["Actions","接口"]],
actions:[
["BreakOut","",0,"Summary @available(*, unavailable)","",["Odd",0,"Kind",0],[]]
],
objects:[
["Odd","BreakOut",["Text",1,"Tick",0]]
],
texts:[
"","",
"ends with a backslash ",""
]});
