addMembers({folder:"lockers",
actions:[
[[],[]],
[[],[]]
],
objects:[

],
errors:["FailedOperation.NoLocker",0,"FailedOperation.Jammed",1,"FailedOperation.Odd",2,"FailedOperation.UnOpenError",3,"InvalidParameter.Size",4,"RequestLimitExceeded",5,"ResourceUnavailable.InArrears",6,"InternalError",3],
commonErrors:["AuthFailure.SecretIdNotFound",7,"AuthFailure.SignatureFailure",8,"AuthFailure.SignatureExpire",9,"AuthFailure.TokenFailure",10,"AuthFailure.UnauthorizedOperation",11,"InternalError",12,"InvalidParameter",13,"InvalidParameterValue",14,"MissingParameter",15,"RequestLimitExceeded",16,"UnauthorizedOperation",17,"UnknownParameter",18,"UnsupportedRegion",19],
texts:[
"No locker is free.","没有空闲的储物柜。",
"The door is jammed.","",
"A code without advice.","",
"","",
"A code that another service would have advice on from its beginning.","",
"A code that the catalogue has advice on.","",
"A code whose ending the catalogue has advice on.","",
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
