addIndex({folder:"escape",title:["Title */ (1) \"",""],permission:"escape",
sections:[["Actions","接口"]],
actions:[
["BreakOut","",0,"Summary @available(*, unavailable)",""]
]});
