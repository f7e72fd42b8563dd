// swift-format-ignore-file: AlwaysUseLowerCamelCase
@_exported public import DarwinC

// Darwin's own overlay turns macros that are not plain numbers, and functions with variable arguments, into these.
public var errno: Int32 { __error().pointee }
public var S_IFDIR: mode_t { 0o040000 }
public var S_IFMT: mode_t { 0o170000 }
public var S_IFREG: mode_t { 0o100000 }
public var S_IFIFO: mode_t { 0o010000 }
public var S_IFSOCK: mode_t { 0o140000 }
public var S_IFCHR: mode_t { 0o020000 }
public var S_IFBLK: mode_t { 0o060000 }
public var TIOCGWINSZ: UInt { 0x4008_7468 }
public var SIG_IGN: sig_t? { nil }
public var stderr: OpaquePointer { fatalError() }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { 0 }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 { 0 }
public func fcntl(_ descriptor: Int32, _ command: Int32, _ value: Int32) -> Int32 { 0 }
public func ioctl(_ descriptor: Int32, _ request: UInt, _ value: UnsafeMutableRawPointer) -> Int32 { 0 }
public func exp(_ number: Double) -> Double { number }
public func log(_ number: Double) -> Double { number }
