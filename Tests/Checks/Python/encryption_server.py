"""Imitates the services that accept encrypted calls: decrypts requests with private keys of its own, and encrypts responses.

Every response has a member Seen, the clear parameters as the server understood them. A test says with the parameter Alter
which part of the response is wrong.
"""

import json
import os
from collections import Counter

from encryption_keys import AES, SM4, data, text
from loopback import respond, serve

KEYS = {key.algorithm: key for key in (AES(), SM4())}
SECRET = {"Name": "张三", "IdCard": "11010119900307803X"}

# The actions by the part of their responses that is encrypted, from their reference.
WHOLE = {"RecognizeEncryptedIDCardOCR"}
ASKED = {"CheckIdCardInformation", "GetDetectInfoEnhanced", "GetFaceIdResult"}

used_keys = set()
bodies = Counter()


class Refusal(Exception):
    """The request is not what a service would accept, or not what a test may send."""


def public_keys():
    return {
        "RSA": {"Pem": KEYS["AES-256-CBC"].pem, **{kind: text(der) for kind, der in KEYS["AES-256-CBC"].der.items()}},
        "SM2": {"Pem": KEYS["SM4-GCM"].pem, **{kind: text(der) for kind, der in KEYS["SM4-GCM"].der.items()}},
    }


def decrypted(action, parameters):
    """Returns the clear parameters, and the key of the call; None if nothing is encrypted."""
    description = parameters.pop("Encryption", None)
    if description is None and "CiphertextBlob" in parameters:
        description = {name: parameters.pop(name) for name in ("CiphertextBlob", "EncryptList", "Iv")}
    if description is None:
        return parameters, None
    service = KEYS[description.get("Algorithm", "AES-256-CBC")]
    key = service.unwrap(data(description["CiphertextBlob"]))
    iv = data(description["Iv"])
    assert len(key) == service.key_size and len(iv) == service.iv_size, "the sizes of the key and the vector"
    names = description["EncryptList"]
    if "EncryptedBody" in parameters:
        # The reference of ocr has the member's name, and the vendor's library for faceid another one.
        expected = "EncryptedBody" if action in WHOLE else "EncryptionBody"
        assert names == [expected], f"the list is [{expected}]"
        names = ["EncryptedBody"]
    tags = [data(tag) for tag in description.get("TagList", [])] or [None] * len(names)
    assert len(tags) == len(names), "one tag for each encrypted member"
    for name, tag in zip(names, tags):
        plaintext = service.decrypt(key, iv, data(parameters[name]), tag).decode()
        if name == "EncryptedBody":
            assert parameters.keys() == {"EncryptedBody"}, f"nothing else is sent: {list(parameters)}"
            parameters = json.loads(plaintext)
        else:
            parameters[name] = plaintext
    return parameters, (service, key, iv)


def change(data, index=0):
    return data[:index] + bytes([data[index] ^ 1]) + data[index + 1:] if data else b"x"


def encrypted(service, key, iv, plaintext, alter):
    """Returns a ciphertext and its tag, both in Base64."""
    if alter == "utf8":
        plaintext += b"\xff"
    elif alter == "json":
        plaintext = plaintext[:-1]
    elif alter == "array":
        plaintext = b"[" + plaintext + b"]"
    elif alter == "depth":
        plaintext = b'{"a":' + b"[" * 200 + b"]" * 200 + b"}"
    ciphertext, tag = service.encrypt(key, iv, plaintext)
    if alter == "padding":
        # The last byte names a padding that the bytes before it do not have.
        ciphertext, tag = service.encrypt(key, iv, plaintext.ljust(len(plaintext) // 16 * 16 + 16, b"x"), padded=True)
    elif alter == "cut":
        ciphertext = ciphertext[:-1]
    elif alter == "block":
        ciphertext = ciphertext[:-16]
    elif alter == "first byte":
        ciphertext = change(ciphertext)
    elif alter == "last byte":
        ciphertext = change(ciphertext, len(ciphertext) - 1)
    elif alter == "tag":
        tag = tag and change(tag, 15)
    elif alter == "short tag":
        tag = tag and tag[:12]
    elif alter == "no tag":
        tag = None
    base64 = text(ciphertext) + ("*" if alter == "base64" else "")
    return base64, [text(tag)] if tag else []


def answer(action, parameters, seen, call, request_id):
    """Returns the members of a response."""
    alter = parameters.get("Alter", "")
    clear = {"Result": "0", "Seen": seen, "Text": dict(SECRET), "Padding": "x" * parameters.get("Size", 0)}
    whole = action in WHOLE or parameters.get("IsEncryptResponse")
    if call is None or not (whole or action in ASKED) or alter == "clear":
        return {**clear, "RequestId": request_id}
    service, key, iv = call
    description = {
        "CiphertextBlob": "" if alter == "short" else text(b"blob"), "Algorithm": service.algorithm,
        "Iv": text(iv), "TagList": None,
    }
    if whole:
        inner = {"Response": {**clear, "RequestId": request_id}} if alter == "wrapped" else clear
        if alter == "empty":
            inner = {}
        body, tags = encrypted(service, key, iv, json.dumps(inner, ensure_ascii=False).encode(), alter)
        members = {"EncryptedBody": body, "Result": "", "Seen": "", "Text": None, "RequestId": request_id}
        description["EncryptList"] = [] if alter == "short" else ["EncryptedBody"]
    else:
        members, tags = {**clear, "RequestId": request_id}, []
        # With these, the list has 256 or 257 entries.
        more = {f"M{index}": str(index) for index in range({"many": 253, "too many": 254}.get(alter, 0))}
        members.update(more)
        description["EncryptList"] = ["Response.Text.IdCard", "Text.Name", "Response.Seen", *more]
        for path in description["EncryptList"]:
            *parents, name = path.removeprefix("Response.").split(".")
            parent = members
            for step in parents:
                parent = parent[step]
            parent[name], tag = encrypted(service, key, iv, parent[name].encode(), alter)
            tags += tag
    description["TagList"] = tags or None
    if alter == "swapped tags":
        description["TagList"] = tags[::-1]
    elif alter == "iv":
        description["Iv"] = text(change(iv, 3))
    elif alter == "long iv":
        description["Iv"] = text(iv + b"1234")
    elif alter == "iv text":
        description["Iv"] = "*"
    elif alter == "other iv":
        # The response's own vector counts.
        other = os.urandom(len(iv))
        again = answer(action, {**parameters, "Alter": ""}, seen, (service, key, other), request_id)
        return again
    elif alter == "algorithm":
        description["Algorithm"] = "SM4-GCM" if service.algorithm == "AES-256-CBC" else "AES-256-CBC"
    elif alter == "short":
        description["Iv"], description["Algorithm"] = "", ""
    elif alter == "path":
        description["EncryptList"] = ["Response.Text.Nothing"]
    elif alter == "container":
        description["EncryptList"] = ["Response.Text"]
    elif alter == "twice":
        description["EncryptList"] = ["Response.Seen"] * 3
    elif alter == "no list":
        description["EncryptList"] = []
    elif alter == "no description":
        return members
    return {**members, "Encryption": description}


def handle(connection, request):
    bodies[request.body] += 1
    request_id = f"request-{len(bodies)}"
    action = request.headers["x-tc-action"]
    try:
        parameters = json.loads(request.body)
        if action == "PublicKeys":
            response = {**public_keys(), "RequestId": request_id}
        else:
            sent = request.body.decode()
            parameters, call = decrypted(action, parameters)
            alter = parameters.get("Alter", "")
            if call and any(value in sent for value in (*SECRET.values(), "cGVyc29uYWw")):
                raise Refusal("something of the person is clear")
            if call and bodies[request.body] == 1:
                if call[1] in used_keys or call[2] in used_keys:
                    raise Refusal("the key or the vector was used before")
                used_keys.update(call[1:])
            seen = json.dumps(parameters, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            if alter == "error":
                response = {"Error": {"Code": "FailedOperation.ImageBlur", "Message": "Blur."}, "RequestId": request_id}
            elif alter == "busy" and bodies[request.body] == 1:
                response = {"Error": {"Code": "InternalError", "Message": "Again."}, "RequestId": request_id}
            else:
                response = answer(action, parameters, seen, call, request_id)
    except Exception as error:  # A test sees what went wrong as the error of its call.
        response = {"Error": {"Code": "TestFailed", "Message": f"{type(error).__name__}: {error}"}, "RequestId": ""}
    respond(connection, json.dumps({"Response": response}, ensure_ascii=False).encode())


serve(handle)
