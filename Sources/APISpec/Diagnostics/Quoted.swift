/// Returns the text in single quotes on one line, shortened to 60 Unicode scalars, since texts in a spec may have any
/// length.
package func quoted(_ text: String) -> String {
    var result = "'"
    var count = 0
    for scalar in text.unicodeScalars {
        if count == 60 {
            result += "…"
            break
        }
        count += 1
        switch scalar {
        case "\n": result += "\\n"
        default:
            switch scalar.properties.generalCategory {
            // These characters are invisible or could reverse the direction of the text that follows.
            case .control, .format, .lineSeparator, .paragraphSeparator:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + "'"
}
