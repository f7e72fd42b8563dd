// The sentences of the scripts, in Chinese. A name in braces stands for a value.
var messages = {
    keyIsMissing: "缺少 {title}：请选择{{tcgen.environment}}，把变量 '{name}' 设为你的 {title}{{tcgen.console}}，或以 '{name}'"
        + " 为名存入 Postman 的 Vault。",
    bodyIsNotJSON: "变量替换之后，请求体不是合法的 JSON：{reason}。",
    bodyMustBeJSON: "{{tcgen.api}}只接受 JSON：请把请求体设为 raw 和 JSON。",
    fileIsMissing: "此请求需要一个文件：把环境变量 '{kind}Url' 设为文件的 URL，或把 '{kind}Base64' 设为文件的 Base64 文本（集合的"
        + "说明里有生成命令），也可以直接写进请求体。",
    requestIsInClear: "{action} 只接受加密的请求，而 Postman 不能加密，因此没有发送任何内容。请改用 'tcapi call --encrypt' 或 Swift"
        + " 客户端，用法见 tencentcloud-swift 的 docs/encryption.md；也可以自行加密，把密文作为 'EncryptedBody' 写入请求体。",
    addressHasVariable: "地址 {address} 含有没有值的变量：请选择{{tcgen.environment}}，或把变量 'baseUrl' 设为"
        + " https://{{tcgen.host}} 这样的地址。",
    addressIsNone: "地址 {address} 须为 https:// 加主机名，不带路径和查询参数：请把变量 'baseUrl' 设为"
        + " https://{{tcgen.host}} 这样的地址。",
    addressIsPlain: "地址 {address} 会以明文发送所有内容，请以 https:// 开头。http:// 只能用于本机：127.0.0.1、[::1] 或 localhost。",
    testOfStatus: "HTTP 状态码为 200",
    testOfSuccess: "调用成功",
    testOfRequestId: "返回了 RequestId",
    statusIsWrong: "状态码为 {status}。",
    streamIsEmpty: "事件流中没有事件：没有一行在 'data:' 之后带有数据。",
    bodyIsNoResponse: "返回内容不是此 API 的响应：{text}",
    requestIdIsMissing: "响应中没有 RequestId。",
    errorIs: "{code}：{message}",
    errorWasExpected: "预期返回错误 {code}（说明密钥正确），但调用成功了。",
    whatToDo: " 处理方法：{advice}",
    toAskForHelp: " 寻求帮助时请提供 RequestId {id}。"
};
