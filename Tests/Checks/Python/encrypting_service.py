"""Decrypts the requests to a signing server, and encrypts its responses, with libraries that are not the project's."""

import json

from encryption_keys import AES, SM4, data, text

KEYS = {"aes": AES(), "sm": SM4()}
PERSON = {"Name": "张三", "IdCard": "11010519491231002X"}


class Service:
    """Takes the place of specs in the server."""

    def __init__(self):
        self.seen = None  # the clear parameters of the last request
        self.algorithm = None

    def response(self, headers, body):
        parameters, call = self.decrypted(json.loads(body))
        self.seen = parameters
        return self.answer(headers["x-tc-action"], parameters, call)

    def decrypted(self, parameters):
        description = parameters.pop("Encryption", None)
        if description is None and "CiphertextBlob" in parameters:
            description = {name: parameters.pop(name) for name in ("CiphertextBlob", "EncryptList", "Iv")}
        if description is None:
            return parameters, None
        self.algorithm = description.get("Algorithm", "AES-256-CBC")
        service = next(key for key in KEYS.values() if key.algorithm == self.algorithm)
        key, iv = service.unwrap(data(description["CiphertextBlob"])), data(description["Iv"])
        names = description["EncryptList"]
        tags = [data(tag) for tag in description.get("TagList", [])] or [None] * len(names)
        for name, tag in zip(names, tags, strict=True):
            plaintext = service.decrypt(key, iv, data(parameters.pop(name)), tag).decode()
            parameters = json.loads(plaintext) if name == "EncryptedBody" else {**parameters, name: plaintext}
        return parameters, (service, key, iv)

    def answer(self, action, parameters, call):
        if action == "CheckPerson" or action == "CheckPhone":
            return {"Result": "0"}
        service, key, iv = call
        description = {"Algorithm": service.algorithm, "CiphertextBlob": "", "Iv": text(iv), "TagList": None}
        if action == "GetFields":
            name, tag = service.encrypt(key, iv, PERSON["Name"].encode())
            description.update(EncryptList=["Response.Text.Name"], TagList=tag and [text(tag)])
            return {"Text": {"Name": text(name), "IdCard": None}, "Encryption": description}
        body, tag = service.encrypt(key, iv, json.dumps(PERSON).encode())
        description.update(EncryptList=["EncryptedBody"], TagList=tag and [text(tag)])
        return {"Name": "", "EncryptedBody": text(body), "Encryption": description}
