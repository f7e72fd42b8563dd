addIndex({folder:"sink",title:["Kitchen Sink","厨房水槽"],
sections:[["Making things","制作"],["Looking at things",""],["Other actions","其他接口"]],
actions:[
["MakeEverything","",0,"Makes one of everything.","每样做一个",["Text",0,"Address",1,"Count",1,"Size",1,"Ratio",1,"Fast",1,"Moment",1,"MomentOfChina",1,"Day",1,"Picture",2,"Pictures",1,"Dish",1,"Dishes",1,"Soap",1,"Settings",1,"SettingsList",1,"SettingsTexts",1,"Extra",1,"Extras",1,"Matrix",1,"Names",1,"Numbers",1,"Ratios",1,"Flags",1,"Days",1,"Colour",1,"Colours",1,"Mode",1,"Modes",1,"OldText",1,"Left",1,"Right",1],["Text",1,"Count",1,"MaybeCount",1,"Ratio",1,"Fast",1,"Moment",1,"Picture",1,"Dish",1,"Dishes",1,"Drain",1,"Settings",1,"SettingsTexts",1,"Extra",1,"Matrix",1,"Names",1,"Numbers",1,"Ratios",1,"Flags",1,"Days",1,"Colour",1,"Modes",1,"Nothing",1,"OldText",1]],
["DescribeSink","",1,"Calls DescribeSink.","调用 DescribeSink。",[],[]],
["OldWash","",2,"Washes as one did.","",["Name",1],["Done",1]],
["GoneWash","",2,"Calls GoneWash.","调用 GoneWash。",[],[]],
["UploadPhoto","",2,"Calls UploadPhoto.","调用 UploadPhoto。",["Photo",1,"Title",1],[]],
["UploadLog","",2,"Calls UploadLog.","调用 UploadLog。",["Log",1,"TopicId",1],[]],
["WatchSink","",2,"Calls WatchSink.","调用 WatchSink。",["Name",1],["Line",1]]
],
objects:[
["Dish","MakeEverything",["Name",3,"Weight",4,"Spots",1,"Lid",5,"Parts",1,"OldName",1]],
["Soap","MakeEverything",["Scent",1]],
["Settings","MakeEverything",["Temperature",6,"Note",1]],
["Drain","MakeEverything",["Open",1,"Since",1]]
],
texts:[
"A plain text.","一段文字。",
"","",
"The picture. PNG, JPG or BMP.","",
"What it is called.","名称。",
"Weight, in kilograms.","",
"A dish that covers this one.","",
"In degrees Celsius.",""
]});
