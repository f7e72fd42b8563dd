addMembers({folder:"lockers",
actions:[
[[],[]],
[[],[]]
],
objects:[

],
texts:[

]});
