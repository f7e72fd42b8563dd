addIndex({folder:"tide",title:["Tides",""],permission:"tide",
sections:[["Actions","接口"]],
actions:[
["DescribeTide","",0,"Calls DescribeTide.","调用 DescribeTide。"]
]});
