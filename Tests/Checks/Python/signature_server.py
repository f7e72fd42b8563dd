"""Checks each request's signature with the official SDK's own functions, and returns the request or an error."""

import json

from loopback import respond, serve
from official_signature import authorization

SECRET_ID = "AKIDtestTESTtestTEST"
SECRET_KEY = "keyTESTkeyTESTkey"
TOKEN = "token-of-a-session"


def fault(request):
    """Returns the error code for a request, or None if it is valid."""
    headers = request.headers
    if headers.get("authorization") == "SKIP":
        return None if headers["x-tc-action"] == "Unsigned" else "AuthFailure.InvalidAuthorization"
    if headers.get("x-tc-token", TOKEN) != TOKEN:
        return "AuthFailure.TokenFailure"
    if headers.get("authorization") != authorization(headers, request.body, "ocr", SECRET_ID, SECRET_KEY):
        return "AuthFailure.SignatureFailure"
    return None


def handle(connection, request):
    code = fault(request)
    if code:
        response = {"Error": {"Code": code, "Message": "Refused."}, "RequestId": "request-1"}
    else:
        # A lone surrogate or a broken byte would raise here and leave the caller without a response.
        is_json = request.headers["content-type"] == "application/json"
        response = {
            "Headers": {name: value for name, value in request.headers.items() if name.startswith("x-")},
            "ContentType": request.headers["content-type"],
            "Parsed": json.loads(request.body) if is_json else None,
            "Body": None if is_json else request.body.decode("utf-8"),
            "RequestId": "request-1",
        }
    respond(connection, json.dumps({"Response": response}).encode())


serve(handle)
