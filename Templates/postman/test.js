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
            + (help ? say("whatToDo", { advice: help }) : "") + (requestId ? say("toAskForHelp", { id: requestId }) : "");
    }

    function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
    }

    // Returns the value of a JSON text, or undefined.
    function parsed(json) {
        try {
            return JSON.parse(json);
        } catch (ignored) {
            return undefined;
        }
    }

    // Returns the data of each event of a stream: its lines of the field `data`, joined by line feeds. The last event may
    // lack the blank line that ends it.
    // Source: WHATWG HTML, "Server-sent events", section "Interpreting an event stream".
    function dataOfEvents(stream) {
        var events = [];
        var lines = [];
        stream.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).concat("").forEach(function (line) {
            var field = /^data(?:: ?([\s\S]*))?$/.exec(line);
            if (field) { lines.push(field[1] || ""); }
            if (line !== "") { return; }
            if (lines.join("\n") !== "") { events.push(lines.join("\n")); }
            lines = [];
        });
        return events;
    }

    // Returns the result of a response: its error or a fault of it, if there is one, and its id.
    function resultOf(text) {
        var response = (parsed(text) || {}).Response;
        if (!response) { return { fault: say("bodyIsNoResponse", { text: text.slice(0, 200) }) }; }
        return { error: response.Error, requestId: response.RequestId };
    }

    // Returns the same for a stream: its first error, and the id of the latest event, or else the one in the head. An event
    // need not be wrapped in `Response`. It may then have a member of its own named `Error`, without a code or a message.
    function resultOfStream(text) {
        var result = { requestId: pm.response.headers.get("X-TC-RequestId") };
        var events = dataOfEvents(text);
        // Services with an API like OpenAI's mark the end of a stream this way.
        if (events.indexOf("[DONE]") >= 0) { events = events.slice(0, events.indexOf("[DONE]")); }
        if (events.length === 0) { result.fault = messages.streamIsEmpty; }
        events.some(function (data) {
            var event = parsed(data);
            if (!isObject(event)) {
                result.fault = say("bodyIsNoResponse", { text: data.slice(0, 200) });
                return true;
            }
            var content = isObject(event.Response) ? event.Response : event;
            var error = content.Error;
            if (content !== event || isObject(error) && error.Code && error.Message) { result.error = error; }
            result.requestId = content.RequestId || result.requestId;
            return Boolean(result.error);
        });
        return result;
    }

    var status = pm.response.code;
    var contentType = pm.response.headers.get("Content-Type") || "";
    var isStream = /^text\/event-stream\s*(;|$)/i.test(contentType);
    var result = (isStream ? resultOfStream : resultOf)(pm.response.text() || "");
    // The folder that comes first checks keys with a call that costs nothing, since it fails in a known way.
    var expected = pm.variables.get("expectedError") || "";
    var fault = result.fault || "";
    if (result.error) {
        fault = result.error.Code === expected ? "" : sentence(result.error, result.requestId);
    } else if (expected && !fault) {
        fault = say("errorWasExpected", { code: expected });
    }

    check("testOfStatus", status === 200 ? "" : say("statusIsWrong", { status: status }));
    check("testOfSuccess", fault);
    check("testOfRequestId", result.requestId ? "" : messages.requestIdIsMissing);
})();
