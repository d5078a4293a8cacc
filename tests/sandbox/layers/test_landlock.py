from __future__ import annotations

from pathlib import Path

from upstream.sandbox.layers.landlock import without


def test_a_folder_is_granted_around_what_is_hidden_in_it(tmp_path: Path) -> None:
    for name in ("numpy", "upstream/_curriculum", "other/inner"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "six.py").touch()
    (tmp_path / "link").symlink_to(tmp_path / "upstream")
    granted = list(without(tmp_path, frozenset({tmp_path / "upstream"})))
    assert granted == [tmp_path / "numpy", tmp_path / "other", tmp_path / "six.py"]
    assert list(without(tmp_path, frozenset())) == [tmp_path]
    assert list(without(tmp_path / "upstream" / "_curriculum", frozenset({tmp_path / "upstream"}))) == []
