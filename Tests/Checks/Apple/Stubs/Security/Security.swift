// swift-format-ignore-file: AlwaysUseLowerCamelCase
public import Foundation

// The real types are classes of Core Foundation, to which `as` converts those of Foundation.
public typealias CFData = Data
public typealias CFDictionary = [CFString: Any]
public typealias CFString = String
public class CFError {}
public class SecKey {}

public struct SecKeyAlgorithm: Sendable {
    @available(macOS 10.12, *)
    public static var rsaEncryptionPKCS1: SecKeyAlgorithm { SecKeyAlgorithm() }
}

public var kSecAttrKeyType: CFString { "" }
@available(macOS 10.7, *)
public var kSecAttrKeyTypeRSA: CFString { "" }
public var kSecAttrKeyClass: CFString { "" }
public var kSecAttrKeyClassPublic: CFString { "" }

@available(macOS 10.12, *)
public func SecKeyCreateWithData(
    _ keyData: CFData, _ attributes: CFDictionary, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecKey? { nil }

@available(macOS 10.12, *)
public func SecKeyCreateEncryptedData(
    _ key: SecKey, _ algorithm: SecKeyAlgorithm, _ plaintext: CFData,
    _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> CFData? { nil }
