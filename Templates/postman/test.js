// Checks that the call succeeded. The service reports its errors with HTTP status 200.
(function () {
    "use strict";

    function check(name, fault) {
        pm.test(name, function () {
            if (fault) { throw new Error(fault); }
        });
    }

    var status = pm.response.code;
    var text = pm.response.text();
    var contentType = pm.response.headers.get("Content-Type") || "";

    check("HTTP status is 200", status === 200 ? "" : "The status is " + status + ".");
    if (contentType.indexOf("text/event-stream") === 0) {
        check("The event stream contains an event", /^data:/m.test(text) ? "" : "No line begins with 'data:'.");
        return;
    }

    var response;
    try {
        response = JSON.parse(text).Response;
    } catch (ignored) {
        response = undefined;
    }
    if (!response) {
        check("The body contains a Response", "The body is not a response of the API: " + text.slice(0, 200));
        return;
    }
    var error = response.Error;
    if (error) {
        check("No Response.Error, but " + error.Code + ": " + error.Message, "The call failed. See the error code in"
            + " the description of the request. To ask for help, quote RequestId " + response.RequestId + ".");
    } else {
        check("No Response.Error", "");
    }
    check("RequestId is present", response.RequestId ? "" : "The response has none.");
})();
