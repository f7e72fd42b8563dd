addIndex({folder:"lockers",title:["Lockers","储物柜"],permission:"lockers",
sections:[["Actions","接口"]],
actions:[
["OpenLocker","",0,"Opens a locker.",""],
["FindLocker","",0,"Finds a free locker.",""]
]});
