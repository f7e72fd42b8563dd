addIndex({folder:"tide",title:["Tides",""],
sections:[["Actions","接口"]],
actions:[
["DescribeTide","",0,"Calls DescribeTide.","调用 DescribeTide。"]
]});
