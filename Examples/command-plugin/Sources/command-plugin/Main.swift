import TencentCloudCore

/// Uses a client in the source tree, in `Generated`, which this command generated:
/// `swift package --allow-writing-to-package-directory tcgen generate --only swift --access internal --output
/// Sources/command-plugin/Generated`.
@main
struct Main {
    static func main() throws {
        let request = Greeter.GreetRequest(name: "Lin")
        let response = try Greeter.GreetResponse(json: #"{"Greeting": "Hello, Lin!", "RequestId": ""}"#)
        print("\(Greeter.GreetRequest.action.name) for \(request.name): \(response.greeting)")
    }
}
