/// A use of a Swift name: the name in the API that it stands for, and the location where it is written.
struct NameUse {
    var wire: String
    var location: Location
}
