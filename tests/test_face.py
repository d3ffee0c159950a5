"""The public face: its names, and that each is what it says."""

import pytest

import verifier


@pytest.mark.parametrize("name", verifier.__all__)
def test_every_public_name_is_there(name):
    assert getattr(verifier, name) is not None
    assert name in dir(verifier)


def test_a_name_that_is_not_there_is_told():
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        verifier.nothing  # noqa: B018 - to ask for it is the test


def test_the_face_reads_cites_and_verifies():
    from verifier.model import Source

    document = verifier.read(Source("a.txt", b"It rained.[1]\n\n[1] Diary, https://a.example/.\n"))
    (cited,), (reference,) = verifier.cite([document])
    assert cited.notes[0].citations[0].reference == reference.key
    report = verifier.verify([document], verifier.Settings(as_of="2026-11-24"))
    assert isinstance(report, verifier.Report)
    assert (report.run.offline, report.exit_code) == (True, 0)
    assert report.version == verifier.__version__
