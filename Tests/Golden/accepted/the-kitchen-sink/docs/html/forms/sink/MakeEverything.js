addForm({
  "page": "sink/MakeEverything",
  "service": {"name":"sink","swift":"KitchenSink","version":"2024-02-29","host":"sink.example.tencentcloudapi.com","vendor":true},
  "action": {"name":"MakeEverything","swift":"makeEverything","request":"MakeEverythingRequest","body":"json"},
  "regions": ["ap-guangzhou"],
  "region": "ap-guangzhou",
  "maxBody": 5242880,
  "members": [
    {"name":"Text","type":"String","required":true,"minLength":1,"maxLength":64,"pattern":["^\\w+( \\w+)*$",true]},
    {"name":"Address","type":"String","format":"url","sensitive":true},
    {"name":"Count","type":"Integer","minimum":"-5","maximum":"10000000","default":"3"},
    {"name":"Size","type":"Unsigned"},
    {"name":"Ratio","type":"Float","minimum":"0.5"},
    {"name":"Fast","type":"Boolean","default":"false"},
    {"name":"Moment","type":"iso8601"},
    {"name":"MomentOfChina","type":"datetime"},
    {"name":"Day","type":"date"},
    {"name":"Picture","type":"Base64","maxSize":7340032},
    {"name":"Pictures","type":["Array","Base64"],"maxItems":3},
    {"name":"Dish","type":0,"required":true},
    {"name":"Dishes","type":["Array",0],"minItems":1,"maxItems":5},
    {"name":"Soap","type":1},
    {"name":"Settings","type":["JSON",2]},
    {"name":"SettingsList","type":["JSON",["Array",2]]},
    {"name":"SettingsTexts","type":["Array",["JSON",2]]},
    {"name":"Extra","type":"Any"},
    {"name":"Extras","type":["Array","Any"]},
    {"name":"Matrix","type":["Array",["Array","Integer"]]},
    {"name":"Names","type":["Array","String"]},
    {"name":"Numbers","type":["Array","Integer"]},
    {"name":"Ratios","type":["Array","Float"]},
    {"name":"Flags","type":["Array","Boolean"]},
    {"name":"Days","type":["Array","date"]},
    {"name":"Colour","type":"String","values":[["LIGHT_BLUE","lightBlue"],["RED","red"]]},
    {"name":"Colours","type":["Array","String"],"values":[["LIGHT_BLUE","lightBlue"],["RED","red"]]},
    {"name":"Mode","type":"Integer","required":true,"values":["0","1"]},
    {"name":"Modes","type":["Array","Integer"],"values":["0","1"]},
    {"name":"OldText","type":"String","deprecated":true},
    {"name":"Left","type":"String"},
    {"name":"Right","type":"String"}
  ],
  "types": [
    {
      "name": "Dish",
      "members": [
        {"name":"Name","type":"String","required":true},
        {"name":"Weight","type":"Float","required":true,"minimum":"0.5","maximum":"10.0"},
        {"name":"Spots","type":["Array","Integer"],"maxItems":9},
        {"name":"Lid","type":0},
        {"name":"Parts","type":["Array",0]},
        {"name":"OldName","type":"String","deprecated":true}
      ]
    },
    {
      "name": "Soap",
      "swift": "Detergent",
      "members": [
        {"name":"Scent","swift":"smell","type":"String","maxLength":20}
      ]
    },
    {
      "name": "Settings",
      "members": [
        {"name":"Temperature","type":"Integer","minimum":"0","maximum":"100","default":"40"},
        {"name":"Note","type":"String","nullable":true}
      ]
    }
  ],
  "require": [{"anyOf":["Picture","Pictures"]},{"oneOf":["Left","Right"]},{"together":["Colour","Mode"]}]
});
