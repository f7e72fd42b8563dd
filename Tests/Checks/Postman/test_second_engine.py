"""The pre-request script in an engine that knows nothing of Node or of CryptoJS, and no script newer than ECMAScript 5."""

import json
import unittest
from datetime import datetime, timezone

import dukpy

from signing_server import SECRET_ID, SECRET_KEY, authorization
from test_postman import OCR, items

# As little of Postman as the script can do with. `dukpy` holds what Python gave.
POSTMAN = """
var list = dukpy.headers;
function named(name) { return function (header) { return header.key.toLowerCase() === name.toLowerCase(); }; }
var headers = {
    one: function (name) { return list.filter(named(name)).pop(); },
    add: function (header) { list.push(header); },
    remove: function (name) { list = list.filter(function (header) { return !named(name)(header); }); }
};
function replaceIn(text) {
    return text.replace(/\\{\\{([^{}]*)\\}\\}/g, function (token, name) {
        return dukpy.values.hasOwnProperty(name) ? replaceIn(dukpy.values[name]) : token;
    });
}
var values = { get: function (name) { return dukpy.values[name]; } };
var pm = {
    request: {
        method: "POST", headers: headers, url: { toString: function () { return dukpy.url; } },
        body: { mode: "raw", raw: dukpy.body }
    },
    variables: { replaceIn: replaceIn }, environment: values, collectionVariables: values
};
"""


class SecondEngine(unittest.TestCase):
    def sign(self, item, body):
        """The headers that the script makes, names in lower case, and the body."""
        collection = json.loads(OCR.read_text())
        values = {variable["key"]: variable["value"] for variable in collection["variable"]}
        values.update(secretId=SECRET_ID, secretKey=SECRET_KEY)
        script = "\n".join(collection["event"][0]["script"]["exec"])
        result = json.loads(dukpy.evaljs(
            POSTMAN + script + "\nJSON.stringify({headers: list, body: pm.request.body.raw});",
            headers=item["request"]["header"], url=item["request"]["url"]["raw"], body=body, values=values))
        return {header["key"].lower(): header["value"] for header in result["headers"]}, result["body"]

    def test_signatures_are_those_of_the_official_sdk(self):
        item = next(items(json.loads(OCR.read_text())))
        for body in [item["request"]["body"]["raw"], "", '{"Text": "身份证 é"}', json.dumps({"Text": "x" * 1000})]:
            headers, sent = self.sign(item, body)
            self.assertEqual(sent, body)
            headers["host"] = "ocr.tencentcloudapi.com"
            self.assertEqual(headers["authorization"], authorization(headers, sent.encode(), "ocr", SECRET_ID, SECRET_KEY))
            moment = datetime.fromtimestamp(int(headers["x-tc-timestamp"]), timezone.utc)
            self.assertLess(abs((datetime.now(timezone.utc) - moment).total_seconds()), 60)
