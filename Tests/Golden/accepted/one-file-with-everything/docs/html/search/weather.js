addIndex({folder:"weather",title:["Weather",""],
sections:[["Actions","接口"]],
actions:[
["DescribeWeather","",0,"Tells the weather of a place.","",["Place",0],["Wind",0]]
],
objects:[
["Wind","DescribeWeather",["Speed",1]]
],
texts:[
"","",
"In metres a second.",""
]});
