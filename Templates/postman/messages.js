// The sentences of the scripts. A name in braces stands for a value.
var messages = {
    keyIsMissing: "{title} is missing: choose {{tcgen.environment}} and set its variable '{name}' to your {title}{{tcgen.console}},"
        + " or store it in the vault of Postman as '{name}'.",
    bodyIsNotJSON: "The body is not valid JSON after its variables are resolved: {reason}.",
    bodyMustBeJSON: "{{tcgen.api}} accepts JSON: set the body to raw and JSON.",
    fileIsMissing: "The request needs a file: set the variable '{kind}Url' of the environment to its URL, or '{kind}Base64' to"
        + " its Base64 text, which the description of the collection says how to make. Or write the value into the body.",
    requestIsInClear: "The service accepts {action} only encrypted, and Postman cannot encrypt, so nothing was sent. Use"
        + " 'tcapi call --encrypt' or the Swift client, as docs/encryption.md of tencentcloud-swift explains. Or encrypt it"
        + " yourself, and write the encrypted text into the body as 'EncryptedBody'.",
    addressHasVariable: "The address {address} contains a variable without a value: choose {{tcgen.environment}},"
        + " or set the variable 'baseUrl' to an address such as https://{{tcgen.host}}.",
    addressIsNone: "The address {address} must be https:// and a host, without a path or a query: set the variable 'baseUrl' to"
        + " an address such as https://{{tcgen.host}}.",
    addressIsPlain: "The address {address} would send everything in plain text. Begin it with https://. http:// is only for"
        + " this machine: 127.0.0.1, [::1] or localhost.",
    testOfStatus: "HTTP status is 200",
    testOfSuccess: "The call succeeded",
    testOfRequestId: "RequestId is present",
    statusIsWrong: "The status is {status}.",
    streamIsEmpty: "The event stream contains no event: no line has data after 'data:'.",
    bodyIsNoResponse: "The body is not a response of the API: {text}",
    requestIdIsMissing: "The response has no RequestId.",
    errorIs: "{code}: {message}",
    errorWasExpected: "The error {code} was expected, which shows that the keys are right, but the call succeeded.",
    whatToDo: " What to do: {advice}",
    toAskForHelp: " To ask for help, quote RequestId {id}."
};
