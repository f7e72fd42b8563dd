addDirectory({services:[
["computer-2017-03-12","Computer_v20170312","","2"],
["computer","Computer","","2"]
],firsts:["describe"]});
