"""Imitates the Security Token Service: checks signatures with the official SDK's own functions, and returns temporary keys."""

import json
import time
from collections import Counter

from loopback import respond, serve
from official_signature import authorization

KEYS = {"AKIDtestTESTtestTEST": "keyTESTkeyTESTkey"}
counts = Counter()


def assume_role(request, parameters):
    headers = request.headers
    secret_id = headers["authorization"].partition("Credential=")[2].partition("/")[0]
    if secret_id not in KEYS:
        return "AuthFailure.SecretIdNotFound", "There is no such key."
    if headers["authorization"] != authorization(headers, request.body, "sts", secret_id, KEYS[secret_id]):
        return "AuthFailure.SignatureFailure", "The signature is wrong."
    if parameters["RoleArn"].endswith("/forbidden"):
        return "UnauthorizedOperation", "The role may not be assumed."
    return None


def assume_role_with_web_identity(request, parameters):
    if request.headers["authorization"] != "SKIP" or "x-tc-token" in request.headers:
        return "AuthFailure.InvalidAuthorization", "The request must not be signed."
    if parameters["WebIdentityToken"] != "token-of-a-pod":
        return "InvalidParameter.WebIdentityTokenError", f"The token '{parameters['WebIdentityToken']}' is wrong."
    return None


ACTIONS = {"AssumeRole": assume_role, "AssumeRoleWithWebIdentity": assume_role_with_web_identity}


def handle(connection, request):
    parameters = json.loads(request.body)
    error = ACTIONS[request.headers["x-tc-action"]](request, parameters)
    if request.headers["x-tc-version"] != "2018-08-13":
        error = "NoSuchVersion", "There is no such version."
    if error:
        response = {"Error": {"Code": error[0], "Message": error[1]}}
    else:
        # A test reads what was asked for from the parts of the key.
        counts[parameters["RoleArn"]] += 1
        seen = {name: value for name, value in parameters.items() if name != "WebIdentityToken"}
        response = {
            "Credentials": {
                "TmpSecretId": f"AKIDrole{counts[parameters['RoleArn']]}",
                "TmpSecretKey": json.dumps(seen, sort_keys=True, separators=(",", ":")),
                "Token": f"token-in-{request.headers['x-tc-region']}",
            },
            "ExpiredTime": int(time.time()) + parameters["DurationSeconds"],
            "Expiration": "2038-01-19T03:14:07Z",
        }
        if parameters["RoleArn"].endswith("/empty"):
            response["Credentials"]["Token"] = ""
    respond(connection, json.dumps({"Response": {**response, "RequestId": "request-1"}}).encode())


serve(handle)
