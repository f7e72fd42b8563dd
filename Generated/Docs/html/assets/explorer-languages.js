// Programs with the vendor's SDKs. Their names follow one rule: the client of `ocr` is `OcrClient`, the request of an action has the
// action's name, and the version 2018-11-19 is `v20181119`. Keys come from the environment.
const ExplorerLanguages = (() => {
  const { escapes, quoted, literal, pieces } = ExplorerText;
  const keys = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"];
  const [id, key, token] = keys;
  const words = { null: "null", true: "true", false: "false" };

  // Single quotes, for texts without anything that could only be written as an escape.
  function single(text, special) {
    if (ExplorerText.unseen.test(text)) return quoted(text, escapes.braces, special);
    return `'${text.replace(/['\\]/g, "\\$&")}'`;
  }

  // The names of a request in the SDKs.
  function names({ region }, { action, service }) {
    const upper = service.name.charAt(0).toUpperCase() + service.name.slice(1);
    const version = service.version.replaceAll("-", "");
    const usual = `${service.name}.tencentcloudapi.com`;
    return {
      service: service.name, upper, action: action.name, version: "v" + version, Version: "V" + version, region: region ?? "",
      host: service.host === usual ? null : service.host,
    };
  }

  // --- Languages with literals of their own ------------------------------------------------------------------------

  function python({ value, region }, form) {
    const name = names({ region }, form);
    // The one service whose name is a keyword of Python.
    const folder = name.service === "as" ? "autoscaling" : name.service;
    const client = (folder === name.service ? name.upper : "Autoscaling") + "Client";
    const text = (given) => quoted(given, escapes.scalar);
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], key: (given) => text(given) + ": ", text, words: { null: "None", true: "True", false: "False" },
      file: (file) => `base64.b64encode(open(${text(file)}, "rb").read()).decode()`,
    };
    const options = name.host ? `, ClientProfile(httpProfile=HttpProfile(endpoint=${text(name.host)}))` : "";
    return `# pip install "tencentcloud-sdk-python-${folder}~=3.1"
${ExplorerText.holdsFile(value) ? "import base64\n" : ""}import json
import os

from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
${name.host ? "from tencentcloud.common.profile.client_profile import ClientProfile\nfrom tencentcloud.common.profile.http_profile import HttpProfile\n" : ""}\
from tencentcloud.${folder}.${name.version} import ${folder}_client, models

keys = credential.Credential(
    os.environ["${id}"], os.environ["${key}"], os.environ.get("${token}"))
client = ${folder}_client.${client}(keys, ${text(name.region)}${options})
request = models.${name.action}Request()
request.from_json_string(json.dumps(${literal(value, style, 0)}))
try:
    response = client.${name.action}(request)
    print(response.to_json_string(indent=2))
except TencentCloudSDKException as error:
    print(error.get_code(), error.get_message(), error.get_request_id())`;
  }

  function node({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], text, words, file: (file) => `fs.readFileSync(${text(file)}, "base64")`,
      // "__proto__" alone would set the prototype.
      key: (given) => (/^[A-Za-z]\w*$/.test(given) ? given : given === "__proto__" ? `["__proto__"]` : text(given)) + ": ",
    };
    const profile = name.host ? `\n    profile: { httpProfile: { endpoint: ${text(name.host)} } },` : "";
    return `// npm install tencentcloud-sdk-nodejs-${name.service}@4
${ExplorerText.holdsFile(value) ? 'const fs = require("node:fs");\n' : ""}\
const { ${name.service} } = require("tencentcloud-sdk-nodejs-${name.service}");

const client = new ${name.service}.${name.version}.Client({
    credential: {
        secretId: process.env.${id},
        secretKey: process.env.${key},
        token: process.env.${token},
    },
    region: ${text(name.region)},${profile}
});
client.${name.action}(${literal(value, style, 0)}).then(
    (response) => console.log(JSON.stringify(response, null, 2)),
    (error) => console.error(error.code, error.message, error.requestId));`;
  }

  function php({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => single(given, "$");
    const style = {
      // An array with keys such as "0" would be sent as a list.
      object: (map) => (map.size === 0 || [...map.keys()].some((given) => /^\d+$/.test(given)) ? ["(object) [", "]"] : ["[", "]"]),
      array: ["[", "]"], key: (given) => text(given) + " => ", text, words, file: (file) => `base64_encode(file_get_contents(${text(file)}))`,
    };
    const profile = name.host ? `$profile = new ClientProfile('TC3-HMAC-SHA256', new HttpProfile(null, ${text(name.host)}));\n` : "";
    const uses = name.host ? "use TencentCloud\\Common\\Profile\\ClientProfile;\nuse TencentCloud\\Common\\Profile\\HttpProfile;\n" : "";
    return `<?php
// composer require tencentcloud/${name.service}:^3.0
require 'vendor/autoload.php';

use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Exception\\TencentCloudSDKException;
${uses}use TencentCloud\\${name.upper}\\${name.Version}\\Models\\${name.action}Request;
use TencentCloud\\${name.upper}\\${name.Version}\\${name.upper}Client;

$keys = new Credential(
    getenv('${id}'), getenv('${key}'), getenv('${token}') ?: null);
${profile}$client = new ${name.upper}Client($keys, ${text(name.region)}${name.host ? ", $profile" : ""});
$request = new ${name.action}Request();
$request->fromJsonString(json_encode(${literal(value, style, 0)}));
try {
    echo $client->${name.action}($request)->toJsonString(), "\\n";
} catch (TencentCloudSDKException $error) {
    fprintf(STDERR, "%s %s %s\\n", $error->getErrorCode(), $error->getMessage(), $error->getRequestId());
}`;
  }

  function ruby({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => single(given, "#");
    const style = {
      object: () => ["{", "}"], array: ["[", "]"], key: (given) => text(given) + " => ", text, words: { ...words, null: "nil" },
      file: (file) => `[File.binread(${text(file)})].pack('m0')`,
    };
    const space = `TencentCloud::${name.upper}::${name.Version}`;
    const profile = name.host ? `\nprofile = TencentCloud::Common::ClientProfile.new\nprofile.http_profile.endpoint = ${text(name.host)}` : "";
    return `# gem install tencentcloud-sdk-${name.service} --version '~> 3.0'
require 'tencentcloud-sdk-common'
require 'tencentcloud-sdk-${name.service}'

keys = TencentCloud::Common::Credential.new(
    ENV.fetch('${id}'), ENV.fetch('${key}'), ENV['${token}'])${profile}
client = ${space}::Client.new(keys, ${text(name.region)}${name.host ? ", profile" : ""})
request = ${space}::${name.action}Request.new
request.deserialize(${literal(value, style, 0)})
begin
    puts client.${name.action}(request).serialize
rescue TencentCloud::Common::TencentCloudSDKException => error
    warn "#{error.code} #{error.message} #{error.request_id}"
end`;
  }

  // --- Languages that read JSON ------------------------------------------------------------------------------------

  // Returns JSON as an expression: literals, and between them the Base64 text of files.
  function joinedJSON(value, print, text, file) {
    return pieces(value, print).map((piece) => (typeof piece === "string" ? text(piece) : file(piece.file))).join(" + ");
  }

  function go({ value, region }, form) {
    const name = names({ region }, form);
    const plain = (given) => quoted(given, escapes.scalar);
    const text = (given) => (given.includes("\`") ? plain(given) : "\`" + given + "\`");
    const hasFiles = ExplorerText.holdsFile(value);
    const base = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";
    const json = joinedJSON(value, ExplorerJSON.wrapped, text, (file) => `base64Of(${plain(file)})`);
    const reading = `
// base64Of returns the Base64 text of a file.
func base64Of(file string) string {
	bytes, err := os.ReadFile(file)
	if err != nil {
		panic(err)
	}
	return base64.StdEncoding.EncodeToString(bytes)
}
`;
    return `// go get ${base}/common@v1 ${base}/${name.service}@v1
package main

import (
${hasFiles ? '	"encoding/base64"\n' : ""}	"fmt"
	"os"

	"${base}/common"
	"${base}/common/profile"
	${name.service} "${base}/${name.service}/${name.version}"
)
${hasFiles ? reading : ""}
func main() {
	keys := common.NewTokenCredential(os.Getenv("${id}"), os.Getenv("${key}"), os.Getenv("${token}"))
	options := profile.NewClientProfile()
${name.host ? `	options.HttpProfile.Endpoint = ${plain(name.host)}\n` : ""}\
	client, err := ${name.service}.NewClient(keys, ${plain(name.region)}, options)
	if err != nil {
		panic(err)
	}
	request := ${name.service}.New${name.action}Request()
	err = request.FromJsonString(${json})
	if err != nil {
		panic(err)
	}
	response, err := client.${name.action}(request)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(response.ToJsonString())
}`;
  }

  // Returns an expression of Java or C# that joins the lines of JSON. One literal could not be as long as a request.
  function linesOfJSON(value, join, text, file, indent) {
    const lines = [[]];
    for (const piece of pieces(value, ExplorerJSON.wrapped)) {
      if (typeof piece !== "string") {
        lines.at(-1).push(file(piece.file));
        continue;
      }
      piece.split("\n").forEach((line, at) => {
        if (at > 0) lines.push([]);
        lines.at(-1).push(text(line));
      });
    }
    return `${join}("\\n",\n${lines.map((line) => indent + line.join(" + ")).join(",\n")})`;
  }

  function java({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const hasFiles = ExplorerText.holdsFile(value);
    const space = `com.tencentcloudapi.${name.service}.${name.version}`;
    const file = (given) => `Base64.getEncoder().encodeToString(Files.readAllBytes(Paths.get(${text(given)})))`;
    const profile = name.host ? `        HttpProfile http = new HttpProfile();
        http.setEndpoint(${text(name.host)});
        ClientProfile profile = new ClientProfile(ClientProfile.SIGN_TC3_256, http);
` : "";
    return `// com.tencentcloudapi:tencentcloud-sdk-java-${name.service}:[3.1,4)
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
${name.host ? "import com.tencentcloudapi.common.profile.ClientProfile;\nimport com.tencentcloudapi.common.profile.HttpProfile;\n" : ""}\
import ${space}.${name.upper}Client;
import ${space}.models.${name.action}Request;
${hasFiles ? "import java.nio.file.Files;\nimport java.nio.file.Paths;\nimport java.util.Base64;\n" : ""}
public class Sample {
    public static void main(String[] arguments)${hasFiles ? " throws java.io.IOException" : ""} {
        Credential keys = new Credential(
            System.getenv("${id}"), System.getenv("${key}"), System.getenv("${token}"));
${profile}        ${name.upper}Client client = new ${name.upper}Client(keys, ${text(name.region)}${name.host ? ", profile" : ""});
        String json = ${linesOfJSON(value, "String.join", text, file, "            ")};
        ${name.action}Request request = AbstractModel.fromJsonString(json, ${name.action}Request.class);
        try {
            System.out.println(AbstractModel.toJsonString(client.${name.action}(request)));
        } catch (TencentCloudSDKException error) {
            System.err.println(error.getErrorCode() + " " + error.getMessage() + " " + error.getRequestId());
        }
    }
}`;
  }

  function csharp({ value, region }, form) {
    const name = names({ region }, form);
    const text = (given) => quoted(given, escapes.units);
    const space = `TencentCloud.${name.upper}.${name.Version}`;
    const file = (given) => `Convert.ToBase64String(File.ReadAllBytes(${text(given)}))`;
    const profile = name.host ? `        var profile = new ClientProfile("TC3-HMAC-SHA256", new HttpProfile { Endpoint = ${text(name.host)} });\n` : "";
    return `// dotnet add package TencentCloudSDK.${name.upper} --version 3.0.*
using System;
${ExplorerText.holdsFile(value) ? "using System.IO;\n" : ""}\
using TencentCloud.Common;
${name.host ? "using TencentCloud.Common.Profile;\n" : ""}\
using ${space};
using ${space}.Models;

class Sample
{
    static void Main()
    {
        var keys = new Credential
        {
            SecretId = Environment.GetEnvironmentVariable("${id}"),
            SecretKey = Environment.GetEnvironmentVariable("${key}"),
            Token = Environment.GetEnvironmentVariable("${token}")
        };
${profile}        var client = new ${name.upper}Client(keys, ${text(name.region)}${name.host ? ", profile" : ""});
        var json = ${linesOfJSON(value, "string.Join", text, file, "            ")};
        var request = AbstractModel.FromJsonString<${name.action}Request>(json);
        try
        {
            Console.WriteLine(AbstractModel.ToJsonString(client.${name.action}Sync(request)));
        }
        catch (TencentCloudSDKException error)
        {
            Console.Error.WriteLine("{0} {1} {2}", error.ErrorCode, error.Message, error.RequestId);
        }
    }
}`;
  }

  return { names, keys, python, node, php, ruby, go, java, csharp };
})();
