"""A server that can be told to be down, with HTTP status 503, and to be up again. It counts the requests to it.

The action names what to do: `Down` and `Up` change the state, and `Report` returns the number of all other requests.
Each region has a state of its own, so that many tests can share the server.
The official SDK's own functions check each signature, which covers the host.
"""

import json
import threading
import time

from loopback import respond, serve
from official_signature import authorization

SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
lock = threading.Lock()
states = {}


def refuse(connection, code, status="200 OK"):
    respond(connection, json.dumps({"Response": {
        "Error": {"Code": code, "Message": "Refused."}, "RequestId": "request"}}).encode(), status)


def handle(connection, request):
    action = request.headers["x-tc-action"]
    with lock:
        state = states.setdefault(request.headers["x-tc-region"], {"down": False, "count": 0})
        if action in ("Down", "Up"):
            state["down"] = action == "Down"
        elif action != "Report":
            state["count"] += 1
        down, count = state["down"] and action not in ("Down", "Report"), state["count"]
    if request.headers["authorization"] != authorization(request.headers, request.body, "ocr", SECRET_ID, SECRET_KEY):
        return refuse(connection, "AuthFailure.SignatureFailure")
    if down:
        return refuse(connection, "InternalError", "503 Service Unavailable")
    if action == "Refuse":
        return refuse(connection, "InvalidParameter")
    if action == "Fail":
        return refuse(connection, "InternalError")
    if action == "Silent":
        time.sleep(30)
        return False
    body = {"Host": request.headers["host"], "Number": count, "RequestId": "request"}
    if action == "Stream":
        respond(connection, b"data: %s\n\n" % json.dumps(body).encode(), content_type="text/event-stream")
    else:
        respond(connection, json.dumps({"Response": body}).encode())


serve(handle)
