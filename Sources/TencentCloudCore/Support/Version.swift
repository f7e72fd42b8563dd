/// The version of this package, as `tcgen --version` says it and requests send it. The runtime and `tcgen` share this
/// file through a link.
let packageVersion = "0.2.0"
