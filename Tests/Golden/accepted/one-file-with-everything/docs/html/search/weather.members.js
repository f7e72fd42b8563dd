addMembers({folder:"weather",
actions:[
[["Place",0],["Wind",0]]
],
objects:[
["Wind","DescribeWeather",["Speed",1]]
],
texts:[
"","",
"In metres a second.",""
]});
