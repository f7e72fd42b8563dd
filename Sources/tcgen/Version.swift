/// The version of this package, as `tcgen --version` says it.
let packageVersion = "0.2.0"
