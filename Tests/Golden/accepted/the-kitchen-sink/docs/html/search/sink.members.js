addMembers({folder:"sink",
actions:[
[["Text",0,"Address",1,"Count",1,"Size",1,"Ratio",1,"Fast",1,"Moment",1,"MomentOfChina",1,"Day",1,"Picture",2,"Pictures",1,"Dish",1,"Dishes",1,"Soap",1,"Settings",1,"SettingsList",1,"SettingsTexts",1,"Extra",1,"Extras",1,"Matrix",1,"Names",1,"Numbers",1,"Ratios",1,"Flags",1,"Days",1,"Colour",1,"Mode",1,"Colours",1,"Modes",1,"OldText",1,"Left",1,"Right",1],["Text",1,"Count",1,"MaybeCount",1,"Ratio",1,"Fast",1,"Moment",1,"Picture",1,"Dish",1,"Dishes",1,"Drain",1,"Settings",1,"SettingsTexts",1,"Extra",1,"Matrix",1,"Names",1,"Numbers",1,"Ratios",1,"Flags",1,"Days",1,"Colour",1,"Modes",1,"Nothing",1,"OldText",1]],
[[],[]],
[["Name",1],["Done",1]],
[[],[]],
[["Photo",1,"Title",1],[]],
[["Log",1,"TopicId",1],[]],
[["Name",1],["Line",1]]
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
