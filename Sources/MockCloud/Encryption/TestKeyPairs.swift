/// The key pairs of all mock clouds for encrypted calls.
///
/// They are test keys: the private ones are in this file, so they protect nothing. They are fixed so that the
/// public ones can be part of a test, and were made once for this file: RSA with 1024 bits, as the service has it, and SM2.
enum TestKeyPairs {
    static let rsa = RSAPrivateKey(
        modulus: bytes(
            """
            d30295b3f530fa08532245159dd8a96ec85359ce57eba7a046ce4d2c9a2a650b\
            87ba2ec1e81cbfc07f7b3687f8d76cbced08c17b0af62840ee6659d080bb57c0\
            cf38a895d9c5913e1f0909de077453ae894bd1309354983d34a0420ca5211573\
            86797272a431e0053942887f115fe9a03404767e09d4be379dbe9a67695e5f93
            """),
        exponent: bytes(
            """
            5efce4e333d72e571d056a5006d487c14510b076c101665e3241a06019ae47fa\
            5ec9234f4aebd62e13b525a12415e5ef4e4d08bc18fd22b5c81bef067b4cda7d\
            312c04246082ec52d93bcf12973c9840ab274b74d212de8153ab8c2b7f63cf63\
            36ce657e15f94e7f3e45293bfb532d973418d5505c28860a53e89184c65d5cc1
            """))

    static let rsaPublicKey = """
        -----BEGIN RSA PUBLIC KEY-----
        MIGJAoGBANMClbP1MPoIUyJFFZ3YqW7IU1nOV+unoEbOTSyaKmULh7ouwegcv8B/
        ezaH+NdsvO0IwXsK9ihA7mZZ0IC7V8DPOKiV2cWRPh8JCd4HdFOuiUvRMJNUmD00
        oEIMpSEVc4Z5cnKkMeAFOUKIfxFf6aA0BHZ+CdS+N52+mmdpXl+TAgMBAAE=
        -----END RSA PUBLIC KEY-----
        """

    static let sm2 = SM2PrivateKey(
        number: bytes("984d08099d08879a03c651e5565fb5471aee8540f545b62e4a2fcebf21d96f55"))

    static let sm2PublicKey = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEcaCRFviL4yflW/cwOLXQSs0xXEUs
        UVyC0+qNwZNmv9DgOf6A8k7NL+UnQs0h/gc0T9CDX1F97N+SCnw8KCsYyA==
        -----END PUBLIC KEY-----
        """

    /// Returns the bytes of hexadecimal digits.
    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap(\.hexDigitValue)
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
