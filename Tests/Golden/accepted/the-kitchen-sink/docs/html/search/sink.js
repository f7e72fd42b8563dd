addIndex({folder:"sink",title:["Kitchen Sink","厨房水槽"],permission:"sink",
sections:[["Making things","制作"],["Looking at things",""],["Other actions","其他接口"]],
actions:[
["MakeEverything","",0,"Makes one of everything.","每样做一个"],
["DescribeSink","",1,"Calls DescribeSink.","调用 DescribeSink。"],
["OldWash","",2,"Washes as one did.",""],
["GoneWash","",2,"Calls GoneWash.","调用 GoneWash。"],
["UploadPhoto","",2,"Calls UploadPhoto.","调用 UploadPhoto。"],
["UploadLog","",2,"Calls UploadLog.","调用 UploadLog。"],
["WatchSink","",2,"Calls WatchSink.","调用 WatchSink。"]
]});
