// swift-format-ignore-file: AlwaysUseLowerCamelCase
@_exported public import DarwinC

// What Darwin's own overlay makes of macros that are no plain numbers, and of functions with variable arguments.
public var errno: Int32 { __error().pointee }
public var S_IFDIR: mode_t { 0o040000 }
public var S_IFMT: mode_t { 0o170000 }
public var TIOCGWINSZ: UInt { 0x4008_7468 }
public var stderr: OpaquePointer { fatalError() }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { 0 }
public func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 { 0 }
public func ioctl(_ descriptor: Int32, _ request: UInt, _ value: UnsafeMutableRawPointer) -> Int32 { 0 }
