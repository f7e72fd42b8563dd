addMembers({folder:"computer-2017-03-12",
actions:[
[[],["Machines",0]]
],
objects:[
["Machine","DescribeMachines",["Id",0],0]
],
errors:["ResourceNotFound.Machine",1],
commonErrors:["AuthFailure.SecretIdNotFound",2,"AuthFailure.SignatureFailure",3,"AuthFailure.SignatureExpire",4,"AuthFailure.TokenFailure",5,"AuthFailure.UnauthorizedOperation",6,"InternalError",7,"InvalidParameter",8,"InvalidParameterValue",9,"MissingParameter",10,"RequestLimitExceeded",11,"UnauthorizedOperation",12,"UnknownParameter",13,"UnsupportedRegion",14],
texts:[
"","",
"There is no such machine.","",
"The SecretId does not exist or is disabled.","密钥不存在或已被禁用。",
"The signature does not match the request and the key.","签名与请求或密钥不符。",
"The time of the request differs from the server's by more than five minutes.","请求时间与服务器时间相差超过五分钟。",
"The session token is wrong or has expired.","临时令牌错误或已过期。",
"The owner of the key is not allowed to call the action.","密钥所属用户无权调用此接口。",
"An internal error occurred in the service.","服务内部错误。",
"A parameter has the wrong format or type.","参数格式或类型错误。",
"The value of a parameter is wrong.","参数取值错误。",
"A required parameter is missing.","缺少必选参数。",
"Too many requests per second.","请求过于频繁。",
"The caller is not allowed to do this.","没有操作权限。",
"The action has no such parameter.","存在未定义的参数。",
"The action is not offered in this region.","此地域不支持该接口。"
]});
