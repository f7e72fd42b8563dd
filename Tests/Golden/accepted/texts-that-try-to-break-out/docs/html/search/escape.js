addIndex({folder:"escape",title:["Title */ (1) \"",""],permission:"escape",
sections:[["Actions","接口"]],
actions:[
["BreakOut","",0,"Summary @available(*, unavailable)","","*/ @param x ``BreakOut`` \\returns ^[a](b: c) - Throws: \u003Cb>"]
]});
