"""Certificates of an authority that exists for the tests only, made by the openssl program."""

from __future__ import annotations

import subprocess
from pathlib import Path


def make_certificates(folder: Path) -> None:
    """Make `ca.pem`, and certificates of a server on 127.0.0.1 and of a client that it signs."""
    authority = "basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign"
    issue(folder, "ca", f"{authority}\nsubjectKeyIdentifier=hash")
    leaf = "basicConstraints=CA:false\nauthorityKeyIdentifier=keyid\nkeyUsage=digitalSignature"
    issue(folder, "server", f"{leaf}\nextendedKeyUsage=serverAuth\nsubjectAltName=IP:127.0.0.1")
    issue(folder, "client", f"{leaf}\nextendedKeyUsage=clientAuth")


def issue(folder: Path, name: str, extensions: str) -> None:
    """Make a key and a certificate; the first one signs the others."""
    config, key, certificate = (folder / f"{name}.{end}" for end in ("cnf", "key", "pem"))
    config.write_text(
        f"[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN={name}\n[ext]\n{extensions}\n"
    )
    signer = [] if name == "ca" else ["-CA", folder / "ca.pem", "-CAkey", folder / "ca.key"]
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-config", config, "-extensions", "ext", "-keyout", key, "-out", certificate),
            *signer,
        ],
        check=True,
        capture_output=True,
    )
