addMembers({folder:"tide",
actions:[
[[],["High",0]]
],
objects:[

],
texts:[
"",""
]});
