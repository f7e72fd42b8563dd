import CloudCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

let status = await CloudProgram.run(Array(CommandLine.arguments.dropFirst()))
exit(status.rawValue)
