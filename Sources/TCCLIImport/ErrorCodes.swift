/// An error code and its meaning, as `errorcodes.py` of the official Python SDK has them.
struct ErrorCodeText {
    var code: String
    var text: Bytes?
}
