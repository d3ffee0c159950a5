"""Certificates: the bundle that the environment names, read once, and nothing else."""

import ssl
from pathlib import Path

import pytest

from verifier.errors import UsageError
from verifier.fetch.session import Fetcher
from verifier.fetch.transport import bundle
from verifier.model import Request

HERE = Path(__file__).parent / "certificates"


@pytest.fixture
def secure(site):
    """The site over TLS, its certificate good for 127.0.0.1 alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(HERE / "loopback.pem", HERE / "key.pem")
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True)
    site.origin = site.origin.replace("http:", "https:")
    site.page("/a", body=b"<title>Safe</title>")
    return site


def fetch(url):
    with Fetcher(allow_private=["127.0.0.0/8"], timeout=2.0, store=":memory:") as fetcher:
        return fetcher.fetch(Request(url))


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_certificate_of_the_named_bundle_is_trusted(secure, monkeypatch, name):
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.setenv(name, str(HERE / "loopback.pem"))
    assert fetch(secure.origin + "/a").title == "Safe"


def test_a_certificate_of_nobody_is_told(secure, monkeypatch):
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    evidence = fetch(secure.origin + "/a")
    assert (evidence.problem.kind, evidence.attempts) == ("tls", 1)
    assert "self" in evidence.problem.detail


def test_a_certificate_for_another_name_is_told(secure, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(HERE / "loopback.pem"))
    evidence = fetch(secure.origin.replace("127.0.0.1", "localhost") + "/a")
    assert evidence.problem.kind == "tls"


def test_a_redirect_to_a_bad_certificate_is_told(site, monkeypatch, secure):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(HERE / "loopback.pem"))
    secure.page("/b", status=302, headers={"Location": f"https://localhost:{secure.port}/a"})
    evidence = fetch(secure.origin + "/b")
    assert evidence.problem.kind == "tls"
    assert len(evidence.hops) == 1


def test_a_bundle_that_is_not_there_is_said_at_once(monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file.pem")
    with pytest.raises(UsageError, match="REQUESTS_CA_BUNDLE"):
        bundle()


def test_without_one_certifi_is_used(monkeypatch):
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    assert bundle().endswith("cacert.pem")
