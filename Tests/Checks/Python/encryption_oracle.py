"""Compares ciphertexts with libraries that share no code with ours: two for each primitive.

A request has the member Cases, a list of objects with inputs and our outputs; the response counts the cases, and names those
that are wrong.
"""

import json
from base64 import b64decode

import gmalg
from cryptography.hazmat.primitives import hashes
from Cryptodome.Cipher import AES as OtherAES
from Cryptodome.Util.Padding import pad
from encryption_keys import AES, SM4
from gmssl import sm2 as gmssl_sm2
from gmssl import sm3 as gmssl_sm3
from gmssl import sm4 as gmssl_sm4
from loopback import respond, serve

RSA_KEYS = {bits: AES(bits) for bits in (1024, 2048, 3072)}
SM2_KEY = SM4()


def gcm_by_definition(key, iv, plaintext):
    """GCM bit by bit, as NIST SP 800-38D defines it, over gmssl's SM4."""
    cipher = gmssl_sm4.CryptSM4()
    cipher.set_key(key, gmssl_sm4.SM4_ENCRYPT)

    def encrypt(block):
        return bytes(cipher.one_round(cipher.sk, list(block)))

    hash_key = int.from_bytes(encrypt(bytes(16)), "big")

    def multiply(x, y):
        z = 0
        for bit in range(127, -1, -1):
            if x >> bit & 1:
                z ^= y
            y = y >> 1 ^ (0xE1 << 120 if y & 1 else 0)
        return z

    blocks = range(0, len(plaintext), 16)
    stream = b"".join(encrypt(iv + (index + 2).to_bytes(4, "big")) for index in range(len(blocks)))
    ciphertext = bytes(a ^ b for a, b in zip(plaintext, stream))
    y = 0
    for block in blocks:
        y = multiply(y ^ int.from_bytes(ciphertext[block:block + 16].ljust(16, b"\0"), "big"), hash_key)
    y = multiply(y ^ len(ciphertext) * 8, hash_key)
    return ciphertext, (y ^ int.from_bytes(encrypt(iv + b"\0\0\0\1"), "big")).to_bytes(16, "big")


def check_sm3(case):
    digest = hashes.Hash(hashes.SM3())
    digest.update(case["Text"])
    assert digest.finalize() == case["Hash"], "cryptography"
    assert gmssl_sm3.sm3_hash(list(case["Text"])) == case["Hash"].hex(), "gmssl"


def check_sm4_gcm(case):
    expected = SM4.encrypt(case["Key"], case["Iv"], case["Text"])
    assert expected == (case["Ciphertext"], case["Tag"]), "cryptography"
    # The definition takes long for long texts.
    if len(case["Text"]) < 600:
        assert gcm_by_definition(case["Key"], case["Iv"], case["Text"]) == expected, "the definition"


def check_aes(case):
    expected, _ = AES.encrypt(case["Key"], case["Iv"], case["Text"])
    assert expected == case["Ciphertext"], "cryptography"
    other = OtherAES.new(case["Key"], OtherAES.MODE_CBC, case["Iv"]).encrypt(pad(case["Text"], 16))
    assert other == expected, "pycryptodomex"


def check_sm2(case):
    assert gmalg.SM2(sk=SM2_KEY.private_key).decrypt(case["Ciphertext"]) == case["Text"], "gmalg"
    other = gmssl_sm2.CryptSM2(private_key=SM2_KEY.private_key.hex(), public_key="", mode=1)
    assert other.decrypt(case["Ciphertext"][1:]) == case["Text"], "gmssl"


def check_rsa(case):
    key = RSA_KEYS[case["Bits"]]
    assert key.unwrap(case["Ciphertext"]) == case["Text"], "cryptography"
    numbers = key.private_key.private_numbers()
    block = pow(int.from_bytes(case["Ciphertext"], "big"), numbers.d, numbers.public_numbers.n)
    block = block.to_bytes(case["Bits"] // 8, "big")
    padding, _, plaintext = block[2:].partition(b"\0")
    assert block[:2] == b"\0\2" and len(padding) == len(block) - 3 - len(case["Text"]), "the padding"
    assert plaintext == case["Text"], "Python's integers"


CHECKS = {"SM3": check_sm3, "SM4GCM": check_sm4_gcm, "AES": check_aes, "SM2": check_sm2, "RSA": check_rsa}


def handle(connection, request):
    action = request.headers["x-tc-action"]
    if action == "PublicKeys":
        response = {
            "RSA": {str(bits): key.pem for bits, key in RSA_KEYS.items()}, "SM2": SM2_KEY.pem,
        }
    else:
        wrong, count = [], 0
        for case in json.loads(request.body)["Cases"]:
            case = {name: b64decode(value) if isinstance(value, str) else value for name, value in case.items()}
            count += 1
            try:
                CHECKS[action](case)
            except Exception as error:
                wrong.append(f"{type(error).__name__}: {error}: {case}")
        response = {"Count": count, "Wrong": wrong[:10]}
    respond(connection, json.dumps({"Response": {**response, "RequestId": "1"}}).encode())


serve(handle)
