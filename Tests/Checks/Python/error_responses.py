"""Responses with errors, and with what looks like one."""

import json

from loopback import respond


def error(code, message, request_id=True):
    response = {"Error": {"Code": code, "Message": message}}
    if request_id:
        response["RequestId"] = "request-1"
    return json.dumps({"Response": response}).encode()


def error_with_id(connection, request):
    respond(connection, error("FailedOperation.UnOpenError", "The service is not active."))


def error_without_id(connection, request):
    respond(connection, error("InternalError", "Something failed.", request_id=False))


def error_503(connection, request):
    respond(connection, error("ServiceUnavailable", "Later."), "503 Service Unavailable")


def error_that_echoes(connection, request):
    """The worst case: everything that came, secrets included, stands in the message."""
    message = json.dumps(request.raw_headers) + request.body.decode("utf-8", "replace")
    respond(connection, error("InvalidParameter", message))


def ids_that_echo(connection, request):
    """The token, and the start of a line of its own, where a code, an id and a type of content belong."""
    token = request.headers["x-tc-token"]
    respond(connection, json.dumps({"Response": {"Error": {"Code": f"{token}\n\x1b[1mA", "Message": ""},
                                                "RequestId": f"{token}\nforged"}}).encode())


def type_that_echoes(connection, request):
    respond(connection, b"", content_type=f"x/{request.headers['x-tc-token']}",
           headers=[f"X-TC-RequestId: {request.headers['x-tc-token']}"])


def error_as_text(connection, request):
    respond(connection, b'{"Response":{"Error":"no such thing","RequestId":"request-1"}}')


def error_as_list(connection, request):
    respond(connection, b'{"Response":{"Error":[{"Code":"InternalError"}],"RequestId":"request-1"}}')


def error_without_code(connection, request):
    respond(connection, error("", "Something failed."))


def error_without_anything(connection, request):
    respond(connection, error("", ""))


def failed_task(connection, request):
    """A call that succeeded, and says of a task that it failed."""
    respond(connection, json.dumps({"Response": {
        "Status": "Failed", "FailedPages": [], "RequestId": "request-1",
        "Error": {"Code": "InvalidParameter.FileURLInvalid", "Message": "url download failed"}}}).encode())


def refused_task(connection, request):
    """A call that failed."""
    respond(connection, json.dumps({"Response": {
        "Status": None, "RequestId": "request-1",
        "Error": {"Code": "InvalidParameter.TaskId", "Message": "no such task"}}}).encode())


def failed_task_500(connection, request):
    respond(connection, json.dumps({"Response": {
        "Status": "Failed", "RequestId": "request-1", "Error": {"Code": "InternalError", "Message": "x"}}}).encode(),
        "500 Internal Server Error")


def error_that_is_null(connection, request):
    respond(connection, b'{"Response":{"Error":null,"Value":"good","RequestId":"request-1"}}')


ALL = [
    error_with_id, error_without_id, error_503, error_that_echoes, ids_that_echo, type_that_echoes,
    error_as_text, error_as_list, error_without_code, error_without_anything, failed_task, refused_task,
    failed_task_500, error_that_is_null,
]
