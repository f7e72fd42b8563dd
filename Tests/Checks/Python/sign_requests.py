"""Signs requests with the official SDK's own functions.

Usage: sign_requests.py < REQUESTS
Reads a line of JSON a request: its headers, its body, and the secretId and secretKey to sign it with. Prints a line a
request: the Authorization header.
"""

import json
import sys

from official_signature import authorization

for line in sys.stdin.buffer:
    request = json.loads(line)
    body = request["body"].encode()
    json.loads(body)
    print(authorization(request["headers"], body, "ocr", request["secretId"], request["secretKey"]))
