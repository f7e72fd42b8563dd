addDirectory({services:[
["weather","Weather","","2"],
["tide","Tides","","2"]
],firsts:["a"]});
