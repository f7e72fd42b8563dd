addIndex({folder:"weather",title:["Weather",""],permission:"weather",
sections:[["Actions","接口"]],
actions:[
["DescribeWeather","",0,"Tells the weather of a place.",""]
]});
