"""From words on the command line to sources."""

import io
import os

import pytest

from verifier.cli import paths, write
from verifier.errors import Unreadable, UsageError


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(sources):
    return [source.path for source in sources]


def test_a_folder_is_walked_for_what_a_reader_takes(here):
    for name in ("a.txt", "b.md", "c.bib", "d.png", "sub/e.txt", ".git/f.txt", ".hidden.txt"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text("x")
    found = paths.gather(["."])
    assert names(found.sources) == ["a.txt", "b.md", "c.bib", "sub/e.txt"]
    assert [path.as_posix() for path in found.files] == names(found.sources)
    assert found.errors == ()


def test_globs_choose_and_leave_out(here):
    for name in ("a.txt", "b.txt", "c.md"):
        (here / name).write_text("x")
    assert names(paths.gather(["."], include=["*.txt"]).sources) == ["a.txt", "b.txt"]
    assert names(paths.gather(["."], exclude=["b.*"]).sources) == ["a.txt", "c.md"]


def test_a_file_named_twice_is_read_once(here):
    (here / "a.txt").write_text("x")
    assert names(paths.gather(["a.txt", "./a.txt", "."]).sources) == ["a.txt"]


def test_no_report_tells_where_a_file_lies_on_the_machine(here, tmp_path_factory):
    one, two = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    for folder in (one, two):
        (folder / "a.txt").write_text("x")
    found = names(paths.gather([str(one / "a.txt"), str(two / "a.txt")]).sources)
    assert found == ["a.txt", f"{two.name}/a.txt"]


def test_what_is_missing_is_told_and_the_rest_is_read(here):
    (here / "a.txt").write_text("x")
    found = paths.gather(["missing.txt", "a.txt"])
    assert names(found.sources) == ["a.txt"]
    assert [str(e) for e in found.errors] == ["missing.txt: there is no such file."]


def test_a_pipe_holds_nobody(here):
    os.mkfifo(here / "pipe.txt")
    with pytest.raises(Unreadable, match="not a regular file"):
        paths.read_bytes(here / "pipe.txt")


def test_a_device_is_no_document():
    with pytest.raises(Unreadable, match="not a regular file"):
        paths.read_bytes(paths.Path("/dev/zero"))


def test_a_file_too_large_is_told(here, monkeypatch):
    monkeypatch.setattr(paths, "MOST", 10)
    (here / "a.txt").write_text("x" * 11)
    with pytest.raises(Unreadable, match="at most 10"):
        paths.read_bytes(here / "a.txt")


def test_links_in_folders_are_not_followed(here, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("x")
    (here / "docs").mkdir()
    (here / "docs" / "link.txt").symlink_to(outside)
    assert paths.gather(["docs"]).sources == ()


def test_a_name_with_a_nul_is_told(here):
    found = paths.gather(["a\0b.txt"])
    assert len(found.errors) == 1


def test_files_are_written_whole(here):
    write.write_whole(here / "new" / "report.html", "words")
    assert (here / "new" / "report.html").read_text() == "words"
    assert os.listdir(here / "new") == ["report.html"]


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
def test_a_failure_leaves_what_stood_there(here, monkeypatch, call):
    target = here / "report.html"
    target.write_text("before")

    def fail(*_args, **_kw):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(write.os, call, fail)
    with pytest.raises(UsageError, match="No space left"):
        write.write_whole(target, "after")
    assert target.read_text() == "before"
    assert os.listdir(here) == ["report.html"]


def test_a_folder_that_cannot_be_made_is_told(here):
    (here / "file").write_text("x")
    with pytest.raises(UsageError, match="can't be written"):
        write.write_whole(here / "file" / "report.html", "x")


@pytest.mark.parametrize("signal", [KeyboardInterrupt, RuntimeError])
def test_whatever_ends_the_writing_leaves_nothing_behind(here, monkeypatch, signal):
    def end(*_args):
        raise signal

    monkeypatch.setattr(write.os, "fsync", end)
    with pytest.raises(signal):
        write.write_whole(here / "report.html", "words")
    assert os.listdir(here) == []


def test_a_name_that_no_file_can_have_is_told(here):
    with pytest.raises(UsageError, match="can't be written"):
        write.write_whole(here / "a\0b.html", "x")


def test_what_is_read_is_not_written_over(here):
    (here / "a.md").write_text("words")
    (here / "b.md").symlink_to("a.md")
    with pytest.raises(UsageError, match=r"b\.md is read"):
        write.spare([here / "new.md", here / "b.md"], [here / "a.md"])


def test_names_that_no_system_bears_are_told(here):
    (here / "loop.txt").symlink_to("loop.txt")
    found = paths.gather(["x" * 5000 + ".txt", "loop.txt"])
    assert ["can't be opened" in str(error) for error in found.errors] == [True, True]


def test_two_documents_never_share_a_name(here, tmp_path_factory, monkeypatch):
    outside = tmp_path_factory.mktemp("outside")
    for folder in (here, outside):
        (folder / "stdin.txt").write_text("x")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"words")))
    found = names(paths.gather([str(outside / "stdin.txt"), "stdin.txt", "-", "-"]).sources)
    assert found == ["stdin.txt", "2/stdin.txt", "3/stdin.txt"]


def test_the_name_for_standard_input_tells_nothing_of_the_machine(here, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"words")))
    inside = paths.gather(["-"], stdin_filename=str(here / "drafts" / "a.md"))
    assert names(inside.sources) == ["drafts/a.md"]


def test_too_much_on_standard_input_is_told_and_the_rest_is_read(here, monkeypatch):
    monkeypatch.setattr(paths, "MOST", 10)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    (here / "a.txt").write_text("x")
    found = paths.gather(["-", "a.txt"])
    assert names(found.sources) == ["a.txt"]
    assert [str(e) for e in found.errors] == ["Standard input has more than 10 bytes."]


def test_a_folder_that_cannot_be_opened_is_told(here, monkeypatch):
    (here / "docs").mkdir()

    def scandir(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(paths.os, "scandir", scandir)
    found = paths.gather(["docs"])
    assert [str(e) for e in found.errors] == ["docs can't be opened: Permission denied."]
