import TencentCloudCore

/// Uses a client that the build plugin generated from `greeter.yaml`: no file of this folder declares `Greeter`.
@main
struct Main {
    static func main() throws {
        let request = Greeter.GreetRequest(name: "Lin", mood: .cheerful)
        let response = try Greeter.GreetResponse(json: #"{"Greeting": "Hello, Lin!", "RequestId": ""}"#)
        print("\(Greeter.GreetRequest.action.name) for \(request.name): \(response.greeting)")

        let leaving = Greeter.PartRequest(names: ["Lin", "Wei"])
        let parting = try Greeter.PartResponse(json: #"{"Farewells": ["Bye, Lin.", "Bye, Wei."], "RequestId": ""}"#)
        print("\(Greeter.PartRequest.action.name) for \(leaving.names): \(parting.farewells)")
    }
}
