"""The service's side of encrypted calls, by libraries that share no code with ours.

RSA, AES and SM4-GCM are OpenSSL's (cryptography), SM2 is gmalg's.
"""

from base64 import b64decode, b64encode

import gmalg
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

# The SubjectPublicKeyInfo of an uncompressed point of SM2's curve, up to the point.
SM2_PREFIX = bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d034200")


def pem(der, label="PUBLIC KEY"):
    text = b64encode(der).decode()
    lines = [text[start:start + 64] for start in range(0, len(text), 64)]
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""])


class AES:
    """AES-256-CBC, with keys encrypted by RSA."""

    algorithm = "AES-256-CBC"
    key_size, iv_size = 32, 16

    def __init__(self, bits=1024):
        self.private_key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        public = self.private_key.public_key()
        self.der = {
            kind: public.public_bytes(serialization.Encoding.DER, getattr(serialization.PublicFormat, kind))
            for kind in ("PKCS1", "SubjectPublicKeyInfo")
        }
        self.pem = pem(self.der["PKCS1"], "RSA PUBLIC KEY")

    def unwrap(self, blob):
        return self.private_key.decrypt(blob, rsa_padding.PKCS1v15())

    @staticmethod
    def encrypt(key, iv, text, padded=False):
        if not padded:
            padder = padding.PKCS7(128).padder()
            text = padder.update(text) + padder.finalize()
        cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
        return cipher.update(text) + cipher.finalize(), None

    @staticmethod
    def decrypt(key, iv, ciphertext, tag):
        assert tag is None, "AES-256-CBC has no tag"
        cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        unpadder = padding.PKCS7(128).unpadder()
        return unpadder.update(cipher.update(ciphertext) + cipher.finalize()) + unpadder.finalize()


class SM4:
    """SM4-GCM, with keys encrypted by SM2: 04, C1, C3, C2."""

    algorithm = "SM4-GCM"
    key_size, iv_size = 16, 12

    def __init__(self):
        self.private_key, point = gmalg.SM2().generate_keypair()
        self.der = {"SubjectPublicKeyInfo": SM2_PREFIX + point}
        self.pem = pem(self.der["SubjectPublicKeyInfo"])

    def unwrap(self, blob):
        assert len(blob) == 113 and blob[0] == 4, "the form is 04, C1, C3, C2"
        # One object for several threads would mix their hashes.
        return gmalg.SM2(sk=self.private_key).decrypt(blob)

    @staticmethod
    def encrypt(key, iv, text, padded=False):
        cipher = Cipher(algorithms.SM4(key), modes.GCM(iv)).encryptor()
        return cipher.update(text) + cipher.finalize(), cipher.tag

    @staticmethod
    def decrypt(key, iv, ciphertext, tag):
        assert tag is not None and len(tag) == 16, "SM4-GCM has a tag of 16 bytes"
        cipher = Cipher(algorithms.SM4(key), modes.GCM(iv, tag)).decryptor()
        try:
            return cipher.update(ciphertext) + cipher.finalize()
        except InvalidTag:
            raise AssertionError("the tag is wrong") from None


def text(data):
    return b64encode(data).decode()


def data(text):
    return b64decode(text, validate=True)
