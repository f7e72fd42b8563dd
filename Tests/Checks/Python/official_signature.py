"""Signs with the official SDK's own functions."""

from datetime import datetime, timezone

from tencentcloud.common.abstract_client import AbstractClient
from tencentcloud.common.http.request import RequestInternal


def authorization(headers, body, service, secret_id, secret_key):
    """The Authorization header that the official SDK would have made for a request; header names in lower case."""
    signed = {"Content-Type": headers["content-type"], "Host": headers["host"],
              "X-TC-Timestamp": headers["x-tc-timestamp"]}
    if "x-tc-content-sha256" in headers:
        signed["X-TC-Content-SHA256"] = headers["x-tc-content-sha256"]
    date = datetime.fromtimestamp(int(headers["x-tc-timestamp"]), timezone.utc).strftime("%Y-%m-%d")
    internal = RequestInternal(headers["host"], "POST", "/", header=signed, data=body)
    signature = AbstractClient._get_tc3_signature(None, None, internal, date, service, secret_key)
    return (f"TC3-HMAC-SHA256 Credential={secret_id}/{date}/{service}/tc3_request, "
            f"SignedHeaders=content-type;host, Signature={signature}")
