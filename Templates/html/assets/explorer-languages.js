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
    return { service: service.name, upper, action: action.name, version: "v" + version, Version: "V" + version, region: region ?? "" };
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
    return `# pip install "tencentcloud-sdk-python-${folder}~=3.1"
${ExplorerText.holdsFile(value) ? "import base64\n" : ""}import json
import os\n
from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.${folder}.${name.version} import ${folder}_client, models\n
keys = credential.Credential(
    os.environ["${id}"], os.environ["${key}"], os.environ.get("${token}"))
client = ${folder}_client.${client}(keys, ${text(name.region)})
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
    return `// npm install tencentcloud-sdk-nodejs-${name.service}@4
${ExplorerText.holdsFile(value) ? 'const fs = require("node:fs");\n' : ""}\
const { ${name.service} } = require("tencentcloud-sdk-nodejs-${name.service}");\n
const client = new ${name.service}.${name.version}.Client({
    credential: {
        secretId: process.env.${id},
        secretKey: process.env.${key},
        token: process.env.${token},
    },
    region: ${text(name.region)},
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
    return `<?php
// composer require tencentcloud/${name.service}:^3.0
require 'vendor/autoload.php';\n
use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Exception\\TencentCloudSDKException;
use TencentCloud\\${name.upper}\\${name.Version}\\Models\\${name.action}Request;
use TencentCloud\\${name.upper}\\${name.Version}\\${name.upper}Client;\n
$keys = new Credential(
    getenv('${id}'), getenv('${key}'), getenv('${token}') ?: null);
$client = new ${name.upper}Client($keys, ${text(name.region)});
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
    return `# gem install tencentcloud-sdk-${name.service} --version '~> 3.0'
require 'json'
require 'tencentcloud-sdk-${name.service}'\n
keys = TencentCloud::Common::Credential.new(
    ENV.fetch('${id}'), ENV.fetch('${key}'), ENV['${token}'])
client = TencentCloud::${name.upper}::${name.Version}::Client.new(keys, ${text(name.region)})
# A request object would leave out members that are false.
body = client.send_request('${name.action}', ${literal(value, style, 0)})
response = JSON.parse(body)['Response']
error = response['Error']
puts error ? "#{error['Code']} #{error['Message']} #{response['RequestId']}" : JSON.pretty_generate(response)`;
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
package main\n
import (
${hasFiles ? '	"encoding/base64"\n' : ""}	"fmt"
	"os"\n
	"${base}/common"
	"${base}/common/profile"
	${name.service} "${base}/${name.service}/${name.version}"
)
${hasFiles ? reading : ""}
func main() {
	keys := common.NewTokenCredential(os.Getenv("${id}"), os.Getenv("${key}"), os.Getenv("${token}"))
	client, err := ${name.service}.NewClient(keys, ${plain(name.region)}, profile.NewClientProfile())
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
    return `// com.tencentcloudapi:tencentcloud-sdk-java-${name.service}:[3.1,4)
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import ${space}.${name.upper}Client;
import ${space}.models.${name.action}Request;
${hasFiles ? "import java.nio.file.Files;\nimport java.nio.file.Paths;\nimport java.util.Base64;\n" : ""}
public class Sample {
    public static void main(String[] arguments)${hasFiles ? " throws java.io.IOException" : ""} {
        Credential keys = new Credential(
            System.getenv("${id}"), System.getenv("${key}"), System.getenv("${token}"));
        ${name.upper}Client client = new ${name.upper}Client(keys, ${text(name.region)});
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
    return `// dotnet add package TencentCloudSDK.${name.upper} --version 3.0.*
using System;
${ExplorerText.holdsFile(value) ? "using System.IO;\n" : ""}\
using TencentCloud.Common;
using ${space};
using ${space}.Models;\n
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
        var client = new ${name.upper}Client(keys, ${text(name.region)});
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
