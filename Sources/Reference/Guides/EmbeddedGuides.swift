// Made by Scripts/embed.sh from Templates/. Do not edit.
// swift-format-ignore-file

/// The files of `Templates/guides`, each named by its path.
package enum EmbeddedGuides {
package static let `en/errors.md` = #"""
# Errors
How an error looks, and what to do about the codes that any action can return.

## How an error looks {#form}
The HTTP status is 200 for most errors, so look for `Error` in the response:
```json
{
  "Response": {
    "Error": {
      "Code": "AuthFailure.SignatureExpire",
      "Message": "The provided credentials are expired."
    },
    "RequestId": "00000000-0000-4000-8000-000000000001"
  }
}
```
Programs decide by `Code`. `Message` is for people, may change without notice, and can repeat values of the request: keep it out of logs. `RequestId` is what Tencent Cloud's support asks for.

A code has one or two parts. The first one is the kind, such as `InvalidParameterValue`; the second one says more, and belongs to the service. Each page of an action lists its codes with advice.

## In Swift {#swift}
```swift
do {
    let page = try await ocr.generalBasicOCR(request)
} catch where error.code == OCR.ErrorCode.failedOperationImageBlur {
    // ask the user for another picture
} catch where error.isThrottling {
    // slow down: the client has already tried again
} catch {
    print(error)              // code, message, next step and RequestId
    print(error.nextStep ?? "")
}
```
The client repeats what is harmless to repeat, up to two times: refusals because of too many requests, and errors of the service or the network if a second request has no further effect.

## Common error codes {#common}
Any action can return these codes, whatever its own page lists:

{{commonErrors}}

"""#

package static let `en/first-call.md` = #"""
# The first call
Send a request in Swift or with curl, and read the response or the error.

You need [a key](keys) in the environment, and for Swift [the package](package).

## In Swift {#swift}
```swift
import TencentCloudOCR

@main struct App {
    static func main() async {
        let ocr = OCR.Client(credential: .environment, region: .apGuangzhou)
        do {
            let page = try await ocr.generalBasicOCR(.init(imageUrl: "https://example.com/page.png"))
            for line in page.textDetections { print(line.detectedText) }
        } catch {
            print(error)
        }
    }
}
```
Put the address of a picture of your own into `imageUrl`: the service fetches it, so it must be reachable from the internet. `imageBase64: Base64(data)` sends the picture itself.

`print(error)` shows the error code, the message of the server, the next step and the RequestId:
```
GeneralBasicOCR: FailedOperation.DownLoadError: ... Next step: Open the URL from outside your network ... (RequestId ...)
```

## With curl {#curl}
The page of each action has its examples as shell scripts that need only `curl` and `openssl`. They sign the request as [the signature](signing) describes it.

## From this reference {#explore}
"Try it" on the page of an action makes up its answer, since a page that opens from disk sends nothing. The command line of the package serves the same pages on your machine, and there they send:
```
tcapi explore --mock --open
```
Without `--mock`, they call the service with your key. It stays in the program: no page gets it.

## What comes back {#response}
A response is a JSON object in `Response`, with the output parameters of the action and a `RequestId`:
```json
{
  "Response": {
    "TextDetections": [{"DetectedText": "Hello"}],
    "RequestId": "00000000-0000-4000-8000-000000000001"
  }
}
```
An error is in `Response`, too, with HTTP status 200. [Errors](errors) shows how to tell the two apart and what to do.

"""#

package static let `en/headers.md` = #"""
# Common headers
The headers that every request has in addition to the parameters of its action.

The Swift client, the curl samples and the Postman collections send all of them. A request is a `POST` to `https://<endpoint>/` with a JSON object as its body.

## Sent with a request {#request}
| Header | Example | Needed | Content |
| --- | --- | --- | --- |
| `Host` | `ocr.tencentcloudapi.com` | yes | the [endpoint](regions#endpoints); it is signed |
| `Content-Type` | `application/json; charset=utf-8` | yes | the type of the body; it is signed as sent |
| `Authorization` | `TC3-HMAC-SHA256 Credential=...` | yes | the [signature](signing) |
| `X-TC-Action` | `GeneralBasicOCR` | yes | the name of the action |
| `X-TC-Version` | `2018-11-19` | yes | the version of the API, which each page states |
| `X-TC-Timestamp` | `1551113065` | yes | the time in Unix seconds: at most five minutes before or after the server's, and the same as in the signature |
| `X-TC-Region` | `ap-guangzhou` | for most actions | the [region](regions) that processes the request |
| `X-TC-Token` | | for temporary keys | the token of the key |
| `X-TC-Language` | `en-US` | no | the language of messages: `zh-CN` or `en-US` |
| `X-TC-RequestClient` | `my-app 1.0` | no | the name of your program, at most 128 characters |
| `X-TC-Content-SHA256` | `UNSIGNED-PAYLOAD` | no | says that the signature does not cover the body |

The two actions of STS that hand out keys for a login elsewhere need no signature: their `Authorization` is `SKIP`.

## Sent back {#response}
The body is JSON. Its `RequestId` names the request: write it to your log, and quote it to Tencent Cloud's support. `Date` has the time of the server, by which a wrong clock can be noticed.

"""#

package static let `en/keys.md` = #"""
# API keys
Create a key for a sub-account, let it call only what your program needs, and keep it out of apps and repositories.

Every call is signed with a key that has two parts. The **SecretId** names the key and is sent with each call. The **SecretKey** makes the signature and is never sent. A person who has both can act as the owner of the key.

## Create a key {#create}
1. Open the list of users in Access Management (CAM), <https://console.cloud.tencent.com/cam>, and create a sub-user with programmatic access. Do not use a key of the main account: nothing limits what it may do.
2. Give the sub-user a policy. The page of each action ends with the smallest one under "Permission (CAM)", ready to copy; `tcgen policy` prints one for all actions that a program uses, and checks whether a policy allows more. A preset policy of the service allows all of its actions.
3. Create a key for the sub-user under <https://console.cloud.tencent.com/cam/capi>. Copy the SecretKey at once: the console shows it only when the key is created.
4. Activate the service in its console with the main account. Until then, calls end with an error such as `FailedOperation.UnOpenError`.

Accounts of the China site and of the international site are separate. A key of one does not work at the other.

## Give the key to your program {#give}
Set environment variables, which the Swift client reads with `.environment`:
```sh
export TENCENTCLOUD_SECRET_ID=AKID...
export TENCENTCLOUD_SECRET_KEY=...
export TENCENTCLOUD_REGION=ap-guangzhou
```
On a server of Tencent Cloud, no key has to be stored at all: give the instance, the function or the pod a role, and use `.automatic` of the product `TencentCloudCredentials`. It also finds the shared file of the official SDKs and the profiles of tccli.

## Never put a key into an app {#apps}
Everyone who has the app can read it. Let your own server ask the service STS for temporary keys (AssumeRole or GetFederationToken), with a policy for only the actions that the app calls, and hand them out. A temporary key has a third part, the token, which is sent in the header `X-TC-Token`, and it expires.

## If a key has leaked {#leaked}
Disable it under <https://console.cloud.tencent.com/cam/capi>, create another one, and delete the old one once nothing uses it any more. Then look at the bill and at the log of operations (CloudAudit).

"""#

package static let `en/limits.md` = #"""
# Limits
Sizes, rates and times that hold for every service.

The page of each action states its own limits. These hold for all of them:

| What | Limit | If it is exceeded |
| --- | --- | --- |
| protocol | HTTPS | no connection, or `UnsupportedProtocol` |
| body of a request with the signature TC3 | 10 MB | `RequestSizeLimitExceeded` |
| body of a request with the older signatures HmacSHA1 and HmacSHA256 | 1 MB | the same; use TC3 |
| query of a `GET` request | 32 KB | the same; use `POST` |
| clock of the caller | five minutes before or after the server's | `AuthFailure.SignatureExpire` |
| requests per second | for each action, 20 by default; see its page | `RequestLimitExceeded` |

## Files {#files}
Base64 text is a third larger than the file that it encodes. A limit such as "7 MiB" of a Base64 parameter counts the text: the file may have about 5 MiB. Send larger files as a URL where the action has a parameter for it. Text has no `data:` prefix.

## Rates {#rates}
The rate counts the requests of a main account with all its users, for each action and region. Further calls fail with `RequestLimitExceeded` before they begin, so they can be repeated after a pause. Spread requests evenly, and ask Tencent Cloud for a higher rate if yours is not enough.

The Swift client repeats refused requests by itself, and keeps to the rate once the server has refused one. `rateLimits = .spec` does it from the first call.

## Times {#times}
A call of the Swift client ends after 60 seconds, retries included; `timeout` changes that. Long work is a job in most services: one action starts it, another one returns its state.

"""#

package static let `en/package.md` = #"""
# The Swift package
Add the client to a Swift package or an app.

## Requirements {#requirements}
- Swift 6.2 or newer.
- macOS 13, iOS 16 or newer, or Linux.

## Add the package {#add}
Add the dependency and the product to `Package.swift`:
```swift
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "App",
    platforms: [.macOS(.v13), .iOS(.v16)],
    dependencies: [
        .package(url: "<the address you cloned the package from>", branch: "main")
    ],
    targets: [
        .executableTarget(
            name: "App",
            dependencies: [.product(name: "TencentCloudOCR", package: "tencentcloud-swift")])
    ])
```
In Xcode, choose File, Add Package Dependencies, enter the same address, and add the product `TencentCloudOCR` to the target.

| Product | Content |
| --- | --- |
| `TencentCloudOCR` | the client of the service OCR, with all actions |
| `TencentCloudCore` | the runtime, which every client imports: signature, retries, errors |
| `TencentCloudCredentials` | further sources of keys: files, roles of instances, functions and clusters, STS |

## Clients of other services {#others}
The client of any other service is generated from its description. `tcgen import tccli` turns the official description of the cloud into specs, and `tcgen generate` makes the client, Postman collections and pages such as these. The build plugin `TencentCloudGenerator` does it while a target is built.

Go on with [the first call](first-call).

"""#

package static let `en/postman.md` = #"""
# Postman
Import a collection that signs every request, enter a key once, and send.

## Import {#import}
1. Import two files from the folder `Postman` next to these pages: the collection of the service, such as `ocr.postman_collection.json`, and one of the environments. `ocr.zh-CN.postman_collection.json` is the same collection in Chinese.
2. Choose the environment in the list at the top right. Importing it does not choose it.
3. Enter `secretId` and `secretKey` in the environment as local values, which stay on your machine; do not make them shared values. Use [a key of a sub-account](keys). For a temporary key, also enter `token`.
4. Send the requests of the folder *Start here · 从这里开始*. In the collection of OCR, the first checks the key without costs, and the second reads a small picture that is part of it.
5. Open any other request. Its optional parameters are comments in the body: remove the two slashes before one to send it.

One script of the collection signs what you send, after variables are replaced and with all your changes. Nothing has to be computed by hand.

## A picture of your own {#picture}
Set the variable `imageUrl` to the address of a picture, or `imageBase64` to its Base64 text: every request with a picture then sends it. The description of the collection has a command for each system that makes the Base64 text of a file.

## Variables {#variables}
| Variable | Content |
| --- | --- |
| `secretId`, `secretKey` | the key |
| `token` | the token of a temporary key, or empty |
| `region` | the value of `X-TC-Region`, see [regions](regions) |
| `domain` | the end of the host name, which differs between the vendor's sites |
| `imageUrl`, `imageBase64` | the picture of all requests that have one; the address is sent if both are set |
| `fileUrl`, `fileBase64` | the same for other files, such as PDF |
| `language` | the language of messages: `en-US` or `zh-CN`. The collection sets it, and the environment may set another |
| `baseUrl` | the address of the service. Set it in the environment to call another host, or a mock on your machine such as `http://127.0.0.1:8787`; for any other machine, the script refuses `http://` |

Keys can be in the vault of Postman instead, as `secretId`, `secretKey` and `token`: the script asks it for what the environment lacks. Do not write keys into the collection itself.

## If the response is an error {#errors}
The failed test names the code and says what to do. The description of each request lists the error codes of the action. The codes that any action can return are under [errors](errors): most first calls fail with `AuthFailure.SecretIdNotFound`, `AuthFailure.SignatureFailure` or because the service is not activated.

"""#

package static let `en/regions.md` = #"""
# Regions and endpoints
A region says where a request is processed; an endpoint says which host receives it.

## Choose a region {#choose}
The header `X-TC-Region` names the region, such as `ap-guangzhou`. The page of each action lists the regions that accept it. "any" means that the action accepts every region in which the service is offered. Some actions use no region: leave the header out.

Choose the region that holds your resources. If the service keeps none, as OCR, choose the one nearest to your program or your users. A region that does not offer the action answers with `UnsupportedRegion`.

In Swift, a client has a region and a call can have another one:
```swift
let ocr = OCR.Client(credential: .environment, region: .apGuangzhou)
let page = try await ocr.generalBasicOCR(request, region: .apShanghai)
```

## Values {#values}
{{standardRegions}}

These are older or smaller, and some services still name them:

{{olderRegions}}

Each service is offered in some of these regions, and new ones are added without notice: a program can send any other name, too.

## Endpoints {#endpoints}
| Endpoint | For OCR in `ap-guangzhou` | Use |
| --- | --- | --- |
| nearest | `ocr.tencentcloudapi.com` | nearly always: the cloud leads each request to the entrance nearby, and `X-TC-Region` still decides where it is processed |
| regional | `ocr.ap-guangzhou.tencentcloudapi.com` | requests that have to enter the cloud in their region; host and `X-TC-Region` should name the same one |
| international | `ocr.intl.tencentcloudapi.com` | accounts of the international site |
| internal | `ocr.internal.tencentcloudapi.com` | machines in a private network (VPC) without access to the internet |

```swift
var configuration = ClientConfiguration()
configuration.endpoints = .regional   // .nearest is the default; .international, .internal
```

## Finance zones {#finance}
Finance zones are isolated from other regions. Host and `X-TC-Region` must both name the zone: `ocr.ap-shanghai-fsi.tencentcloudapi.com` with `ap-shanghai-fsi`. The Swift client does it by itself as soon as the region is a finance zone.

{{financeZones}}

"""#

package static let `en/signing.md` = #"""
# The signature
TC3-HMAC-SHA256 step by step, with an example to compare your own code with.

The Swift client, the curl samples and the Postman collections sign by themselves. Read on if you sign in another language, or if the server answers with `AuthFailure.SignatureFailure`.

The example is the one of the official documentation. Its key is not valid:
```
SecretId   AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE
SecretKey  Gu5t9xGARNpq86cd98joQYCN3EXAMPLE
Time       1551113065, which is 2019-02-25 16:44:25 UTC
Body       {"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}
```

## 1. The canonical request {#canonical}
Six parts, separated by line breaks: the method, the path, the query, the signed headers, their names, and the SHA-256 of the body.
```
POST
/

content-type:application/json; charset=utf-8
host:cvm.tencentcloudapi.com

content-type;host
35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064
```
- The path is always `/`. With `POST`, the query is empty, so its line is blank.
- Each signed header is its name in lower case, a colon, its value as sent, and a line break; therefore a blank line follows the last one.
- Hash exactly the bytes that are sent. Digests are 64 lower-case hexadecimal digits.

## 2. The string to sign {#string}
The algorithm, the time, the scope, and the SHA-256 of the canonical request. The scope is the date of the time in UTC, the service, and `tc3_request`.
```
TC3-HMAC-SHA256
1551113065
2019-02-25/cvm/tc3_request
5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031
```

## 3. The signature {#signature}
Four times HMAC-SHA256, each with the result of the one before as its key, as bytes. Only the last result is written in hexadecimal.

| Key | Text | Result in the example |
| --- | --- | --- |
| `TC3` and the SecretKey | `2019-02-25` | `d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a` |
| result before | `cvm` | `3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050` |
| result before | `tc3_request` | `ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1` |
| result before | the string to sign | `72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168` |

## 4. The header {#header}
One line in the header `Authorization`:
```
TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168
```
`X-TC-Timestamp` must have the same time. The other headers are under [common headers](headers).

## If the server refuses it {#refused}
- `AuthFailure.SignatureFailure`: compare each step with the example. Most often the body that was hashed is not the one that was sent, the `Content-Type` differs, a hexadecimal digest was used as a key, or the date is not that of UTC.
- `AuthFailure.SignatureExpire`: the clock of the machine is wrong by more than five minutes.
- `AuthFailure.SecretIdNotFound`: the SecretId is mistyped, disabled, or belongs to the other site.

"""#

package static let `zh/errors.md` = #"""
# 错误处理
错误返回的形式，以及公共错误码的处理方法。

## 错误的形式 {#form}
多数错误的 HTTP 状态码是 200，因此要看返回内容中有没有 `Error`：
```json
{
  "Response": {
    "Error": {
      "Code": "AuthFailure.SignatureExpire",
      "Message": "The provided credentials are expired."
    },
    "RequestId": "00000000-0000-4000-8000-000000000001"
  }
}
```
程序应根据 `Code` 判断。`Message` 供人阅读，内容随时可能调整，还可能带有请求中的数据，不要写入日志。联系腾讯云时请提供 `RequestId`。

错误码分为一段或两段：前一段是错误类别，例如 `InvalidParameterValue`；后一段由各产品定义，说明具体原因。每个接口页面都列出了该接口的错误码和处理方法。

## 在 Swift 中处理 {#swift}
```swift
do {
    let page = try await ocr.generalBasicOCR(request)
} catch where error.code == OCR.ErrorCode.failedOperationImageBlur {
    // 请用户换一张图片
} catch where error.isThrottling {
    // 降低频率：客户端已经自动重试过
} catch {
    print(error)              // 错误码、返回信息、下一步和 RequestId
    print(error.nextStep ?? "")
}
```
重试不会带来副作用时，客户端会自动重试，最多两次：请求被限频时一律重试；服务或网络出错时，只重试幂等的请求。

## 公共错误码 {#common}
任何接口都可能返回以下错误码，无论接口页面是否列出：

{{commonErrors}}

"""#

package static let `zh/first-call.md` = #"""
# 第一次调用
用 Swift 或 curl 发出请求，读取返回结果或错误。

需要先在环境变量中设置[密钥](keys)；使用 Swift 时还要[添加软件包](package)。

## 使用 Swift {#swift}
```swift
import TencentCloudOCR

@main struct App {
    static func main() async {
        let ocr = OCR.Client(credential: .environment, region: .apGuangzhou)
        do {
            let page = try await ocr.generalBasicOCR(.init(imageUrl: "https://example.com/page.png"))
            for line in page.textDetections { print(line.detectedText) }
        } catch {
            print(error)
        }
    }
}
```
把 `imageUrl` 换成自己的图片地址。图片由服务端下载，因此地址必须能从公网访问；也可以用 `imageBase64: Base64(data)` 直接上传图片。

`print(error)` 会给出错误码、服务端返回的信息、下一步该怎么做，以及 RequestId：
```
GeneralBasicOCR: FailedOperation.DownLoadError: ... Next step: Open the URL from outside your network ... (RequestId ...)
```

## 使用 curl {#curl}
每个接口页面的示例都有 Shell 脚本，只依赖 `curl` 和 `openssl`，签名过程与[签名方法](signing)一致。

## 使用本文档 {#explore}
从磁盘打开的页面不发送任何内容，因此接口页面的“试一试”给出的是模拟响应。本软件包的命令行程序可在本机提供同样的页面，并能真正发送：
```
tcapi explore --mock --open
```
不加 `--mock` 时，用你的密钥调用真实的服务。密钥只在该程序内，页面得不到它。

## 返回结果 {#response}
返回内容是 `Response` 中的 JSON 对象，包含接口的输出参数和 `RequestId`：
```json
{
  "Response": {
    "TextDetections": [{"DetectedText": "Hello"}],
    "RequestId": "00000000-0000-4000-8000-000000000001"
  }
}
```
出错时，错误信息同样放在 `Response` 中，HTTP 状态码仍是 200。如何区分与处理，见[错误处理](errors)。

"""#

package static let `zh/headers.md` = #"""
# 公共请求头
除接口自身的参数以外，每个请求都要携带的请求头。

Swift 客户端、curl 示例和 Postman 集合会自动携带。请求以 `POST` 方法发往 `https://<接入域名>/`，请求体是 JSON 对象。

## 请求 {#request}
| 请求头 | 示例 | 是否必填 | 内容 |
| --- | --- | --- | --- |
| `Host` | `ocr.tencentcloudapi.com` | 是 | [接入域名](regions#endpoints)，参与签名 |
| `Content-Type` | `application/json; charset=utf-8` | 是 | 请求体的类型，按实际发送的值参与签名 |
| `Authorization` | `TC3-HMAC-SHA256 Credential=...` | 是 | [签名](signing) |
| `X-TC-Action` | `GeneralBasicOCR` | 是 | 接口名 |
| `X-TC-Version` | `2018-11-19` | 是 | 接口版本，见各接口页面 |
| `X-TC-Timestamp` | `1551113065` | 是 | Unix 时间戳，单位为秒；与服务器时间相差不能超过五分钟，并与签名所用的一致 |
| `X-TC-Region` | `ap-guangzhou` | 多数接口必填 | 处理请求的[地域](regions) |
| `X-TC-Token` | | 使用临时密钥时必填 | 临时密钥的 Token |
| `X-TC-Language` | `zh-CN` | 否 | 返回信息的语言：`zh-CN` 或 `en-US` |
| `X-TC-RequestClient` | `my-app 1.0` | 否 | 调用方程序的名称，最长 128 个字符 |
| `X-TC-Content-SHA256` | `UNSIGNED-PAYLOAD` | 否 | 表示请求体不参与签名 |

STS 有两个用外部登录换取密钥的接口不需要签名，其 `Authorization` 为 `SKIP`。

## 返回 {#response}
返回内容为 JSON。其中的 `RequestId` 是请求的唯一标识，建议写入日志，联系腾讯云时请提供。返回头 `Date` 是服务器的时间，可用来发现本机时钟不准。

"""#

package static let `zh/keys.md` = #"""
# API 密钥
为子账号创建密钥，只授予程序所需的权限，不要把密钥放进 App 或代码仓库。

每次调用都要用密钥签名。密钥由两部分组成：**SecretId** 用来标识密钥，随请求发送；**SecretKey** 用来计算签名，从不发送。拿到这两部分的人，就能以密钥所有者的身份调用接口。

## 创建密钥 {#create}
1. 在访问管理（CAM）<https://console.cloud.tencent.com/cam> 的用户列表中新建子用户，访问方式选择编程访问。不要使用主账号的密钥，它的权限不受任何限制。
2. 为子用户授权。每个接口页面末尾的“权限（CAM）”给出了权限最小的策略，可直接复制；`tcgen policy` 可为程序用到的全部接口生成策略，也能检查已有策略是否多给了权限。也可以关联产品的预设策略，一次允许该产品的全部接口。
3. 在 <https://console.cloud.tencent.com/cam/capi> 为子用户新建密钥，并立即保存 SecretKey：控制台只在创建时显示一次。
4. 用主账号在产品控制台开通服务。开通之前调用会报错，例如 `FailedOperation.UnOpenError`。

中国站与国际站的账号相互独立，一个站点的密钥不能用于另一个站点。

## 把密钥交给程序 {#give}
设置环境变量，Swift 客户端用 `.environment` 读取：
```sh
export TENCENTCLOUD_SECRET_ID=AKID...
export TENCENTCLOUD_SECRET_KEY=...
export TENCENTCLOUD_REGION=ap-guangzhou
```
程序运行在腾讯云上时，可以完全不保存密钥：为实例、云函数或 Pod 绑定角色，再使用 `TencentCloudCredentials` 产品中的 `.automatic`。它也会查找官方 SDK 的共享凭证文件和 tccli 的配置。

## 不要把密钥放进 App {#apps}
拿到安装包的人都能读出其中的密钥。应由自己的服务端调用 STS（AssumeRole 或 GetFederationToken）申请临时密钥，策略中只允许 App 用到的接口，再下发给 App。临时密钥多一个 Token，放在请求头 `X-TC-Token` 中，并且会过期。

## 密钥泄露之后 {#leaked}
先在 <https://console.cloud.tencent.com/cam/capi> 禁用该密钥，新建一个替换它，确认不再有程序使用旧密钥后将其删除。然后检查账单和操作审计（CloudAudit）记录。

"""#

package static let `zh/limits.md` = #"""
# 使用限制
所有产品通用的大小、频率与时间限制。

各接口页面列出了接口自身的限制，以下限制对所有接口有效：

| 项目 | 限制 | 超出时 |
| --- | --- | --- |
| 协议 | HTTPS | 无法连接，或返回 `UnsupportedProtocol` |
| 使用 TC3 签名的请求体 | 10 MB | `RequestSizeLimitExceeded` |
| 使用旧版签名 HmacSHA1、HmacSHA256 的请求体 | 1 MB | 同上，请改用 TC3 |
| `GET` 请求的查询串 | 32 KB | 同上，请改用 `POST` |
| 调用方时钟 | 与服务器时间相差不超过五分钟 | `AuthFailure.SignatureExpire` |
| 每秒请求数 | 按接口限制，默认 20 次，见各接口页面 | `RequestLimitExceeded` |

## 文件 {#files}
Base64 文本比原文件大三分之一。Base64 参数的“7 MiB”等限制按文本计算，对应的原文件约为 5 MiB。接口支持传 URL 时，较大的文件请改传 URL。Base64 文本不带 `data:` 前缀。

## 频率 {#rates}
频率按主账号（含所有子用户）、接口和地域统计。超出的请求会在执行之前被拒绝，返回 `RequestLimitExceeded`，稍后重试即可。请尽量让请求均匀发出；仍不够用时，可向腾讯云申请提高限额。

Swift 客户端会自动重试被限频的请求，并在首次被限频之后按接口的频率发送；设置 `rateLimits = .spec` 则从第一次调用起就按此频率发送。

## 时间 {#times}
Swift 客户端的一次调用最长 60 秒，包含重试，可用 `timeout` 修改。耗时较长的操作在多数产品中是异步任务：先调用一个接口提交，再调用另一个接口查询状态。

"""#

package static let `zh/package.md` = #"""
# Swift 包
在 Swift 包或 App 中引入客户端。

## 环境要求 {#requirements}
- Swift 6.2 或更高版本。
- macOS 13、iOS 16 或更高版本，或 Linux。

## 添加依赖 {#add}
在 `Package.swift` 中添加依赖和产品：
```swift
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "App",
    platforms: [.macOS(.v13), .iOS(.v16)],
    dependencies: [
        .package(url: "<克隆本仓库所用的地址>", branch: "main")
    ],
    targets: [
        .executableTarget(
            name: "App",
            dependencies: [.product(name: "TencentCloudOCR", package: "tencentcloud-swift")])
    ])
```
使用 Xcode 时，选择 File、Add Package Dependencies，填入同一地址，再把产品 `TencentCloudOCR` 添加到目标中。

| 产品 | 内容 |
| --- | --- |
| `TencentCloudOCR` | 文字识别的客户端，包含全部接口 |
| `TencentCloudCore` | 运行库，所有客户端都依赖它：签名、重试、错误 |
| `TencentCloudCredentials` | 更多密钥来源：文件，实例、云函数与集群的角色，STS |

## 其他产品的客户端 {#others}
其他产品的客户端由接口描述生成：`tcgen import tccli` 把官方的接口描述转换成规格文件，`tcgen generate` 再生成客户端、Postman 集合和这样的文档。也可以使用构建插件 `TencentCloudGenerator`，在构建目标时自动生成。

下一步：[第一次调用](first-call)。

"""#

package static let `zh/postman.md` = #"""
# Postman
导入自带签名脚本的集合，填一次密钥即可发送请求。

## 导入 {#import}
1. 从本文档旁的 `Postman` 文件夹导入两个文件：产品的集合，例如 `ocr.zh-CN.postman_collection.json`，以及其中一个环境。`ocr.postman_collection.json` 是同一集合的英文版。
2. 在右上角的列表中选中该环境。导入之后不会自动选中。
3. 在环境中填写 `secretId` 和 `secretKey`。请填本地值（local value），它只留在本机；不要填共享值（shared value）。请使用[子账号的密钥](keys)；使用临时密钥时再填写 `token`。
4. 发送文件夹 *Start here · 从这里开始* 中的请求。在 OCR 的集合中，第一个检查密钥，不产生费用；第二个识别内嵌的一张小图。
5. 再打开其他请求。请求体以注释列出可选参数：删去行首的两条斜线即可传入。

变量替换完成后，集合的脚本会对实际发送的内容签名，包括你做的修改，不需要手工计算。

## 自己的图片 {#picture}
把变量 `imageUrl` 设为图片的 URL，或把 `imageBase64` 设为图片的 Base64 文本，所有图片请求都会使用它。集合的说明里有各系统下把文件转成 Base64 文本的命令。

## 变量 {#variables}
| 变量 | 内容 |
| --- | --- |
| `secretId`、`secretKey` | 密钥 |
| `token` | 临时密钥的 Token，没有则留空 |
| `region` | `X-TC-Region` 的取值，见[地域](regions) |
| `domain` | 主机名的后半部分，各站点不同 |
| `imageUrl`、`imageBase64` | 所有图片请求使用的图片；两者都有时用 URL |
| `fileUrl`、`fileBase64` | 其他文件，例如 PDF，用法相同 |
| `language` | 返回信息的语言：`en-US` 或 `zh-CN`。集合中已设，可在环境中另设 |
| `baseUrl` | 服务的地址。要调用其他主机或本机的模拟服务，例如 `http://127.0.0.1:8787`，请在环境中设置；除本机外，脚本拒绝 `http://` |

密钥也可以存入 Postman 的 Vault，名称用 `secretId`、`secretKey`、`token`：环境中没有的，脚本会向它读取。不要把密钥写进集合本身。

## 返回错误时 {#errors}
未通过的测试会给出错误码和处理方法。每个请求的说明中列出了该接口的错误码，所有接口都可能返回的错误码见[错误处理](errors)。第一次调用失败，多半是 `AuthFailure.SecretIdNotFound`、`AuthFailure.SignatureFailure`，或尚未开通服务。

"""#

package static let `zh/regions.md` = #"""
# 地域与接入域名
地域决定请求在哪里处理，接入域名决定请求发到哪台主机。

## 选择地域 {#choose}
请求头 `X-TC-Region` 指定地域，例如 `ap-guangzhou`。每个接口页面都列出了支持的地域；“不限”表示产品提供服务的地域都可以。少数接口不使用地域，不要传这个请求头。

资源在哪个地域，就填哪个地域。如果产品不保存资源，例如文字识别，选离程序或用户最近的地域即可。地域不支持该接口时，返回 `UnsupportedRegion`。

在 Swift 中，地域可以在创建客户端时指定，也可以在单次调用时指定：
```swift
let ocr = OCR.Client(credential: .environment, region: .apGuangzhou)
let page = try await ocr.generalBasicOCR(request, region: .apShanghai)
```

## 地域取值 {#values}
{{standardRegions}}

以下地域较早开放或规模较小，部分产品仍在使用：

{{olderRegions}}

每个产品只在其中一部分地域提供服务，地域也会不断新增；程序可以传入表中没有的地域。

## 接入域名 {#endpoints}
| 类型 | 以广州地域的文字识别为例 | 适用场景 |
| --- | --- | --- |
| 就近接入 | `ocr.tencentcloudapi.com` | 绝大多数情况：请求从最近的接入点进入，处理请求的地域仍由 `X-TC-Region` 决定 |
| 指定地域 | `ocr.ap-guangzhou.tencentcloudapi.com` | 请求必须从所在地域接入；域名中的地域应与 `X-TC-Region` 一致 |
| 国际站 | `ocr.intl.tencentcloudapi.com` | 国际站账号 |
| 内网 | `ocr.internal.tencentcloudapi.com` | 私有网络（VPC）中不能访问公网的机器 |

```swift
var configuration = ClientConfiguration()
configuration.endpoints = .regional   // 默认 .nearest；另有 .international、.internal
```

## 金融区 {#finance}
金融区与其他地域相互隔离，域名和 `X-TC-Region` 都必须是金融区的，例如域名 `ocr.ap-shanghai-fsi.tencentcloudapi.com` 配合地域 `ap-shanghai-fsi`。Swift 客户端会在地域为金融区时自动使用对应的域名。

{{financeZones}}

"""#

package static let `zh/signing.md` = #"""
# 签名方法
逐步说明 TC3-HMAC-SHA256，并给出可用于核对的完整示例。

Swift 客户端、curl 示例和 Postman 集合都会自动签名。需要用其他语言实现签名，或服务端返回 `AuthFailure.SignatureFailure` 时，再看本页。

示例与官方文档相同，其中的密钥是虚构的：
```
SecretId   AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE
SecretKey  Gu5t9xGARNpq86cd98joQYCN3EXAMPLE
时间戳     1551113065，即 UTC 时间 2019-02-25 16:44:25
请求体     {"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}
```

## 1. 拼接规范请求串 {#canonical}
共六部分，用换行符连接：请求方法、路径、查询串、参与签名的请求头、这些请求头的名称、请求体的 SHA-256。
```
POST
/

content-type:application/json; charset=utf-8
host:cvm.tencentcloudapi.com

content-type;host
35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064
```
- 路径固定为 `/`。使用 `POST` 时查询串为空，所在的一行也就是空行。
- 每个参与签名的请求头写成：小写的名称、冒号、实际发送的值、换行符；因此最后一个请求头之后有一个空行。
- 计算哈希的内容必须与实际发送的字节完全一致。哈希值写成 64 位小写十六进制。

## 2. 拼接待签名字符串 {#string}
依次为算法、时间戳、凭证范围、规范请求串的 SHA-256。凭证范围由 UTC 日期、产品名和 `tc3_request` 组成。
```
TC3-HMAC-SHA256
1551113065
2019-02-25/cvm/tc3_request
5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031
```

## 3. 计算签名 {#signature}
连续计算四次 HMAC-SHA256，每次都以上一次的结果（原始字节）作为密钥，只有最后的结果写成十六进制。

| 密钥 | 内容 | 示例结果 |
| --- | --- | --- |
| `TC3` 加 SecretKey | `2019-02-25` | `d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a` |
| 上一步的结果 | `cvm` | `3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050` |
| 上一步的结果 | `tc3_request` | `ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1` |
| 上一步的结果 | 待签名字符串 | `72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168` |

## 4. 组成请求头 {#header}
把结果写入请求头 `Authorization`，只占一行：
```
TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168
```
`X-TC-Timestamp` 必须使用同一个时间戳。其余请求头见[公共请求头](headers)。

## 签名被拒绝时 {#refused}
- `AuthFailure.SignatureFailure`：对照示例逐步核对。常见原因有：计算哈希的请求体与实际发送的不同，`Content-Type` 不一致，把十六进制文本当作密钥使用，日期没有按 UTC 计算。
- `AuthFailure.SignatureExpire`：本机时钟误差超过五分钟。
- `AuthFailure.SecretIdNotFound`：SecretId 填错、已被禁用，或属于另一个站点。

"""#

/// All files, sorted by path.
package static let all: [(path: String, text: String)] = [
    ("en/errors.md", `en/errors.md`),
    ("en/first-call.md", `en/first-call.md`),
    ("en/headers.md", `en/headers.md`),
    ("en/keys.md", `en/keys.md`),
    ("en/limits.md", `en/limits.md`),
    ("en/package.md", `en/package.md`),
    ("en/postman.md", `en/postman.md`),
    ("en/regions.md", `en/regions.md`),
    ("en/signing.md", `en/signing.md`),
    ("zh/errors.md", `zh/errors.md`),
    ("zh/first-call.md", `zh/first-call.md`),
    ("zh/headers.md", `zh/headers.md`),
    ("zh/keys.md", `zh/keys.md`),
    ("zh/limits.md", `zh/limits.md`),
    ("zh/package.md", `zh/package.md`),
    ("zh/postman.md", `zh/postman.md`),
    ("zh/regions.md", `zh/regions.md`),
    ("zh/signing.md", `zh/signing.md`),
]
}
