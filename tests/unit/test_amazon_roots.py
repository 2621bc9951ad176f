"""The root certificates that the function `webhook` trusts: Amazon's, as everybody else has them, and not soon over."""

import re
import ssl
import time
from pathlib import Path
from typing import Any

import certifi
import pytest

from dankbar.aws.signed import ROOTS

AMAZON = {
    "Amazon Root CA 1",
    "Amazon Root CA 2",
    "Amazon Root CA 3",
    "Amazon Root CA 4",
    "Starfield Services Root Certificate Authority - G2",
}
"""Amazon Trust Services, "Certificate authorities", "Root CAs"."""


def trusted(bundle: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(bundle)
    return context


CERTIFICATES: list[dict[str, Any]] = trusted(ROOTS).get_ca_certs()


def name_of(certificate: dict[str, Any]) -> str:
    return next(str(value) for ((field, value),) in certificate["subject"] if field == "commonName")


def test_they_are_the_five_of_amazon() -> None:
    assert sorted(map(name_of, CERTIFICATES)) == sorted(AMAZON)


def test_each_is_byte_for_byte_the_one_that_certifi_has() -> None:
    everybodys = trusted(certifi.where()).get_ca_certs(binary_form=True)
    assert set(trusted(ROOTS).get_ca_certs(binary_form=True)) <= set(everybodys)


@pytest.mark.parametrize("certificate", CERTIFICATES, ids=name_of)
def test_none_is_over_within_a_year(certificate: dict[str, Any]) -> None:
    assert ssl.cert_time_to_seconds(certificate["notAfter"]) - time.time() > 365 * 86_400


def test_nothing_but_these_certificates_is_in_the_file() -> None:
    kinds = re.findall(r"-----BEGIN ([A-Z ]+)-----", Path(ROOTS).read_text("ascii"))
    assert kinds == ["CERTIFICATE"] * len(AMAZON)
