/// The keys of `tcgen.yaml`, the configuration of the build plugin.
enum ConfigurationKey: String, CaseIterable {
    case access, include, imports, specs
}
