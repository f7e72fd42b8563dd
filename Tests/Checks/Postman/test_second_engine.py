"""The scripts in an engine that knows nothing of Node or of CryptoJS, and no script newer than ECMAScript 5."""

import json
import ssl
import urllib.request

import dukpy

from postman_case import FILES, OCR, OCR_IN_CHINESE, PostmanCase, is_refused_in_clear, items, ocr_specs
from signing_server import SECRET_ID, SECRET_KEY

# As little of Postman as the scripts can do with. `dukpy` holds what Python gave.
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
var values = {
    get: function (name) { return dukpy.values[name]; }, replaceIn: replaceIn,
    set: function (name, value) { dukpy.values[name] = value; }
};
var tests = {};
var pm = {
    request: {
        method: "POST", headers: headers, url: { toString: function () { return dukpy.url; } },
        body: { mode: "raw", raw: dukpy.body }
    },
    response: {
        code: 200, text: function () { return dukpy.response; }, headers: { get: function () { return "application/json"; } }
    },
    test: function (name, check) {
        tests[name] = "";
        try { check(); } catch (error) { tests[name] = error.message; }
    },
    variables: values, environment: values, collectionVariables: values
};
"""


def script(event):
    return "\n".join(event["script"]["exec"]) + "\n"


class SecondEngine(PostmanCase):
    def send(self, collection, item, body=None):
        """Runs the scripts of a request as Postman does. Returns the tests with the messages of those that fail."""
        values = {variable["key"]: variable["value"] for variable in collection["variable"]}
        values.update(FILES, secretId=SECRET_ID, secretKey=SECRET_KEY, baseUrl=self.server.address)
        known = {"headers": item["request"]["header"], "url": item["request"]["url"]["raw"], "values": values,
                 "body": item["request"]["body"]["raw"] if body is None else body, "response": ""}
        before = "".join(script(event) for event in [collection["event"][0], *item.get("event", [])])
        result = json.loads(dukpy.evaljs(
            POSTMAN + before + "JSON.stringify({headers: list, body: pm.request.body.raw, values: dukpy.values});", **known))
        headers = {header["key"]: header["value"] for header in result["headers"]}
        request = urllib.request.Request(self.server.address, result["body"].encode(), headers)
        with urllib.request.urlopen(request, context=ssl._create_unverified_context(), timeout=60) as response:
            known.update(values=result["values"], response=response.read().decode())
        return json.loads(dukpy.evaljs(POSTMAN + script(collection["event"][1]) + "JSON.stringify(tests);", **known))

    def test_every_request_of_both_collections(self):
        self.server.specs = ocr_specs()
        for path in [OCR, OCR_IN_CHINESE]:
            collection = json.loads(path.read_text())
            for item in items(collection):
                with self.subTest(request=item["name"]):
                    if is_refused_in_clear(item):
                        with self.assertRaisesRegex(dukpy.JSRuntimeError, "Postman cannot encrypt|Postman 不能加密"):
                            self.send(collection, item)
                    else:
                        self.assertEqual(list(self.send(collection, item).values()), ["", "", ""])

    def test_a_list_and_a_stream(self):
        collection = json.loads(OCR.read_text())
        item = next(items(collection, start=False))
        body = '{"l": ["{{imageUrl}}", "a"], "m": ["{{imageBase64}}", "b"], "ImageBase64": "{{imageBase64}}"}'
        self.assertEqual(list(self.send(collection, item, body).values()), ["", "", ""])
        self.assertEqual(json.loads(self.server.requests[-1][1]), {"l": [FILES["imageUrl"], "a"], "m": ["b"]})
        events = 'data: {"A": 1}\r\n\r\ndata: {"Error": {"Code": "A",\r\ndata: "Message": "m"}, "RequestId": "r"}\r\n\r\n'
        stream = POSTMAN.replace('"application/json"', '"text/event-stream"') + script(collection["event"][1])
        tests = json.loads(dukpy.evaljs(
            stream + "JSON.stringify(tests);", headers=[], url="", values={}, body="", response=events))
        self.assertEqual(list(tests.values()), ["", "A: m To ask for help, quote RequestId r.", ""])

    def test_other_bodies(self):
        collection = json.loads(OCR.read_text())
        item = next(items(collection, start=False))
        for body in ["", '{"Text": "身份证 é // \\" /* */"} // end', json.dumps({"Text": "x" * 1000})]:
            self.assertEqual(list(self.send(collection, item, body).values()), ["", "", ""])

    def test_a_refused_signature(self):
        self.server.service = "another"
        collection = json.loads(OCR.read_text())
        fault = self.send(collection, next(items(collection, start=False)))["The call succeeded"]
        self.assertRegex(fault, "^AuthFailure.SignatureFailure: Refused. What to do: Check the SecretKey")
