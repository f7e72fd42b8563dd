"""Answers requests from the specs of a service, as the service would: what an example shows, or an error code."""

import json

import yaml


class Refused(Exception):
    """An error code."""


class Specs:
    def __init__(self, folder):
        self.actions, self.start = {}, []
        for path in sorted(folder.glob("*.yaml")):
            for document in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader):
                if "Action" in document:
                    self.actions[document["Action"]] = document
                self.start += document.get("start", [])

    def example(self, name):
        """The first request that the spec shows, and its response."""
        example = self.actions[name]["examples"][0]
        return example["request"], example.get("response", {})

    def response(self, headers, body):
        name = headers.get("x-tc-action")
        if name not in self.actions:
            raise Refused("InvalidAction")
        spec = self.actions[name]
        if headers.get("x-tc-version") != str(spec["Version"]):
            raise Refused("NoSuchVersion")
        try:
            request = json.loads(body)
        except ValueError as error:
            raise Refused("InvalidRequest") from error
        check(request, spec)
        for start in self.start:
            if (start["action"], start["request"]) == (name, request):
                if "error" in start:
                    raise Refused(start["error"])
                return start["response"]
        return self.example(name)[1]


# A client that encrypts fills these in; collections and samples send requests in clear.
FILLED_BY_ENCRYPTION = {"Encryption", "EncryptedBody"}


def check(request, spec):
    parameters = spec.get("parameters", {})
    filled = FILLED_BY_ENCRYPTION if "encryption" in spec else set()
    for name, value in request.items():
        if name not in parameters:
            raise Refused("UnknownParameter")
        if not fits(value, parameters[name]["type"]):
            raise Refused("InvalidParameter")
        if "{{" in json.dumps(value) or value in ["", [""]]:
            raise Refused("InvalidParameterValue")
    for name, parameter in parameters.items():
        if parameter.get("required") in [True, "request"] and name not in request and name not in filled:
            raise Refused("MissingParameter")
    for rule in spec.get("require", []):
        for kind, names in rule.items():
            count = sum(name in request for name in names)
            if not {"anyOf": count > 0, "oneOf": count == 1, "together": count in [0, len(names)]}[kind]:
                raise Refused("MissingParameter")


def fits(value, kind):
    if kind.startswith("Array of "):
        return isinstance(value, list) and all(fits(element, kind[len("Array of "):]) for element in value)
    if kind.startswith("JSON of ") or kind in ["String", "Timestamp", "Base64"]:
        return isinstance(value, str)
    if kind in ["Integer", "Float"]:
        return isinstance(value, int if kind == "Integer" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, bool if kind == "Boolean" else object if kind == "Any" else dict)
