// The form of an action of another service, for the SDK for C++, of which the headers of OCR cannot be compiled.
"use strict";

module.exports = {
    page: "sms/SendSms", service: { name: "sms", swift: "SMS", version: "2021-01-11", host: "sms.tencentcloudapi.com", vendor: true },
    action: { name: "SendSms", swift: "sendSms", request: "SendSmsRequest", body: "json" }, regions: ["ap-guangzhou"], region: "ap-guangzhou",
    members: [
        { name: "PhoneNumberSet", type: ["Array", "String"], required: true }, { name: "SmsSdkAppId", type: "String", required: true },
        { name: "TemplateId", type: "String", required: true }, { name: "SignName", type: "String" },
        { name: "TemplateParamSet", type: ["Array", "String"] }, { name: "SessionContext", type: "Base64" },
    ],
    example: "{\"PhoneNumberSet\":[\"+8613711112222\"],\"SmsSdkAppId\":\"1400006666\",\"TemplateId\":\"1110\",\"TemplateParamSet\":[\"12345\",\"5\"]}",
};
