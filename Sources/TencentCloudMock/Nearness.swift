package import TencentCloudCore

/// The likeness of requests, by which an example is chosen for a call.
package enum Nearness {
    /// Returns the index of the nearest request; the first of several that are equally near, and `nil` if there is none.
    package static func nearest(of requests: [JSONValue.Object], to request: JSONValue.Object) -> Int? {
        requests.indices.max { left, right in
            (nearness(of: requests[left], to: request), -left) < (nearness(of: requests[right], to: request), -right)
        }
    }

    /// The number of members that both requests have, those with equal values twice, less those that only one has.
    private static func nearness(of mine: JSONValue.Object, to others: JSONValue.Object) -> Int {
        let shared = mine.filter { others[$0.key] != nil }
        let equal = shared.count { others[$0.key] == $0.value }
        return shared.count + equal - (mine.count - shared.count) - (others.count - shared.count)
    }
}
