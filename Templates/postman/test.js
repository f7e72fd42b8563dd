// Checks that the call succeeded. The service reports its errors with HTTP status 200.
(function () {
    "use strict";

    {{tcgen.messages}}

    {{tcgen.advice}}

    function say(message, values) {
        return messages[message].replace(/\{(\w+)\}/g, function (token, name) { return values[name]; });
    }

    // The names of tests never change, so that reports can group them.
    function check(name, fault) {
        pm.test(messages[name], function () {
            if (fault) { throw new Error(fault); }
        });
    }

    // Returns the advice on an error code, or else on the codes that begin like it.
    function adviceOn(code) {
        while (!Object.prototype.hasOwnProperty.call(advice, code) && code.indexOf(".") >= 0) {
            code = code.slice(0, code.lastIndexOf("."));
        }
        return Object.prototype.hasOwnProperty.call(advice, code) ? advice[code] : "";
    }

    function sentence(error, requestId) {
        var help = adviceOn(String(error.Code));
        return say("errorIs", { code: error.Code, message: error.Message })
            + (help ? say("whatToDo", { advice: help }) : "") + say("toAskForHelp", { id: requestId });
    }

    var status = pm.response.code;
    var text = pm.response.text();
    var contentType = pm.response.headers.get("Content-Type") || "";

    check("testOfStatus", status === 200 ? "" : say("statusIsWrong", { status: status }));
    if (contentType.indexOf("text/event-stream") === 0) {
        check("testOfSuccess", /^data:/m.test(text) ? "" : messages.streamIsEmpty);
        return;
    }

    var response;
    try {
        response = JSON.parse(text).Response;
    } catch (ignored) {
        response = undefined;
    }
    if (!response) {
        check("testOfSuccess", say("bodyIsNoResponse", { text: text.slice(0, 200) }));
        check("testOfRequestId", messages.requestIdIsMissing);
        return;
    }
    // The folder that comes first checks keys with a call that costs nothing, since it fails in a known way.
    var expected = pm.variables.get("expectedError") || "";
    var error = response.Error;
    if (error) {
        check("testOfSuccess", error.Code === expected ? "" : sentence(error, response.RequestId));
    } else {
        check("testOfSuccess", expected ? say("errorWasExpected", { code: expected }) : "");
    }
    check("testOfRequestId", response.RequestId ? "" : messages.requestIdIsMissing);
})();
