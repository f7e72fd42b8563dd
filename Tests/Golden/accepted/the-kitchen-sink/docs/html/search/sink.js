addIndex({folder:"sink",title:["Kitchen Sink","厨房水槽"],
sections:[["Making things",""],["Looking at things",""],["Other actions","其他接口"]],
actions:[
["MakeEverything","",0,"Makes one of everything.","每样做一个",["Text","A plain text.","一段文字。","Address","","","Count","","","Size","","","Ratio","","","Fast","","","Moment","","","MomentOfChina","","","Day","","","Picture","The picture. PNG, JPG or BMP.","","Pictures","","","Dish","","","Dishes","","","Soap","","","Settings","","","SettingsList","","","SettingsTexts","","","Extra","","","Extras","","","Matrix","","","Names","","","Numbers","","","Ratios","","","Flags","","","Days","","","Colour","","","Colours","","","Mode","","","Modes","","","OldText","","","Left","","","Right","",""],["Text","","","Count","","","MaybeCount","","","Ratio","","","Fast","","","Moment","","","Picture","","","Dish","","","Dishes","","","Drain","","","Settings","","","SettingsTexts","","","Extra","","","Matrix","","","Names","","","Numbers","","","Ratios","","","Flags","","","Days","","","Colour","","","Modes","","","Nothing","","","OldText","",""]],
["DescribeSink","",1,"Calls DescribeSink.","调用 DescribeSink。",[],[]],
["OldWash","",2,"Washes as one did.","",["Name","",""],["Done","",""]],
["GoneWash","",2,"Calls GoneWash.","调用 GoneWash。",[],[]],
["UploadPhoto","",2,"Calls UploadPhoto.","调用 UploadPhoto。",["Photo","","","Title","",""],[]],
["UploadLog","",2,"Calls UploadLog.","调用 UploadLog。",["Log","","","TopicId","",""],[]],
["WatchSink","",2,"Calls WatchSink.","调用 WatchSink。",["Name","",""],["Line","",""]]
],
objects:[
["Dish","MakeEverything",["Name","What it is called.","名称。","Weight","Weight, in kilograms.","","Spots","","","Lid","A dish that covers this one.","","Parts","","","OldName","",""]],
["Soap","MakeEverything",["Scent","",""]],
["Settings","MakeEverything",["Temperature","In degrees Celsius.","","Note","",""]],
["Drain","MakeEverything",["Open","","","Since","",""]]
]});
