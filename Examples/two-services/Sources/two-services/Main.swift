import TencentCloudCore

/// Two services in one target. Both have a type `Place` and an action `DescribePlace`; each keeps to its own namespace.
@main
struct Main {
    static func main() throws {
        let hotel = try Hotel.DescribePlaceResponse(
            json: #"{"Place": {"City": "Hangzhou", "Street": "1 Lake Road"}, "RequestId": ""}"#)
        let request = Weather.DescribePlaceRequest(place: Weather.Place(city: hotel.place.city, altitude: 19))
        let weather = try Weather.DescribePlaceResponse(json: #"{"Temperature": 21.5, "RequestId": ""}"#)
        print("\(hotel.place.street), \(request.place.city): \(weather.temperature) degrees")
    }
}
