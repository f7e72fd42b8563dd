"""Checks each request's signature with the official SDK's own functions, and answers what came or the error."""

import json
from datetime import datetime, timezone

from loopback import answer, serve
from tencentcloud.common.abstract_client import AbstractClient
from tencentcloud.common.http.request import RequestInternal

SECRET_ID = "AKIDtestTESTtestTEST"
SECRET_KEY = "keyTESTkeyTESTkey"
TOKEN = "token-of-a-session"


def authorization(request, service):
    """The Authorization header that the official SDK would have made for what arrived."""
    signed = {"Content-Type": request.headers["content-type"], "Host": request.headers["host"],
              "X-TC-Timestamp": request.headers["x-tc-timestamp"]}
    if "x-tc-content-sha256" in request.headers:
        signed["X-TC-Content-SHA256"] = request.headers["x-tc-content-sha256"]
    date = datetime.fromtimestamp(int(request.headers["x-tc-timestamp"]), timezone.utc).strftime("%Y-%m-%d")
    internal = RequestInternal(request.headers["host"], "POST", "/", header=signed, data=request.body)
    signature = AbstractClient._get_tc3_signature(None, None, internal, date, service, SECRET_KEY)
    return (f"TC3-HMAC-SHA256 Credential={SECRET_ID}/{date}/{service}/tc3_request, "
            f"SignedHeaders=content-type;host, Signature={signature}")


def fault(request):
    """The error code that the request earns, or None."""
    headers = request.headers
    if headers.get("authorization") == "SKIP":
        return None if headers["x-tc-action"] == "Unsigned" else "AuthFailure.InvalidAuthorization"
    if headers.get("x-tc-token", TOKEN) != TOKEN:
        return "AuthFailure.TokenFailure"
    if headers.get("authorization") != authorization(request, "ocr"):
        return "AuthFailure.SignatureFailure"
    return None


def handle(connection, request):
    code = fault(request)
    if code:
        response = {"Error": {"Code": code, "Message": "Refused."}, "RequestId": "request-1"}
    else:
        # A lone surrogate or a broken byte would raise here and leave the caller without an answer.
        is_json = request.headers["content-type"] == "application/json"
        response = {
            "Headers": {name: value for name, value in request.headers.items() if name.startswith("x-")},
            "ContentType": request.headers["content-type"],
            "Parsed": json.loads(request.body) if is_json else None,
            "Body": None if is_json else request.body.decode("utf-8"),
            "RequestId": "request-1",
        }
    answer(connection, json.dumps({"Response": response}).encode())


serve(handle)
