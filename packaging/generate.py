"""Make what is generated and committed: forms, translation files, and the resource module.

    python packaging/generate.py                    all of it
    python packaging/generate.py register card      only the forms and translations of these stems, then the resources
    python packaging/generate.py --forms register   only the forms (--ts, --resources likewise)
    python packaging/generate.py --check            makes everything in a scratch folder and compares; 1 if stale

A stem is one screen or area everywhere: `ui/<stem>.ui`, `optician_desk/ui/*/<stem>.py`, `resources/i18n/<stem>.lv.ts`.
Needs only the standard library and the tools that PySide6 brings along. Output does not depend on when, where or by
whom it was made. The fonts are not in the module: they are package data (`optician_desk/fonts`), read by the PDF too.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import filecmp
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("optician_desk/ui/forms")
I18N = Path("resources/i18n")
ICONS = Path("resources/icons")
MODULE = Path("optician_desk/ui/resources_rc.py")
GENERATED_NOTE = '"""Made by packaging/generate.py; change its source, not this file."""\n'
TARGETS = {"lv": ("-target-language", "lv_LV"), "en": ("-pluralonly", "-target-language", "en")}
CALLS = {"translate", "QT_TRANSLATE_NOOP"}


def tool(name: str, *arguments: str | Path, cwd: Path | None = None) -> None:
    """Run one of PySide6's tools with this interpreter; its output is shown only when it fails."""
    script = "import sys; from PySide6.scripts.pyside_tool import {0} as tool; sys.argv[0] = {0!r}; sys.exit(tool())"
    done = subprocess.run(
        [sys.executable, "-c", script.format(name), *map(str, arguments)],
        cwd=cwd or ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0", "QT_HASH_SEED": "0", "QT_RCC_SOURCE_DATE_OVERRIDE": "0"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.exit(f"{name} {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")


def write(target: Path, text: str) -> None:
    """Replace a file in one step and only if it differs, so that several people may generate at once."""
    if target.exists() and target.read_text(encoding="utf-8") == text:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    scratch = target.with_name(f".{target.name}.{os.getpid()}")
    scratch.write_text(text, encoding="utf-8", newline="\n")
    scratch.replace(target)


def without_header(made: Path) -> str:
    """What a tool has written, without the comment on top that names its version."""
    lines = made.read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line and not line.startswith("#"))
    return "\n".join(lines[start:]).rstrip("\n") + "\n"


def sources() -> dict[str, list[Path]]:
    """Every stem that holds texts, with its form first and then its modules."""
    found: dict[str, list[Path]] = {}
    for form in sorted((ROOT / "ui").glob("*.ui")):
        found.setdefault(form.stem, []).append(form)
    for module in sorted((ROOT / "optician_desk/ui").rglob("*.py")):
        if module.name == "__init__.py" or "forms" in module.parts or module.name == MODULE.name:
            continue
        if any(f"{call}(" in module.read_text(encoding="utf-8") for call in CALLS):
            found.setdefault(module.stem, []).append(module)
    return dict(sorted(found.items()))


def texts_of(module: Path) -> str:
    """The texts of a Python module as C++, which lupdate reads whole.

    Its own reader of Python knows no plurals of `translate` and passes over calls whose number is no plain name.
    """
    found = []
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"), filename=str(module))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [a.value for a in node.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if name in CALLS and len(texts) == 2:
            context, text = (json.dumps(one, ensure_ascii=False) for one in texts)
            plural = "QT_TRANSLATE_N_NOOP" if len(node.args) > 3 else "QT_TRANSLATE_NOOP"
            found.append((node.lineno, node.col_offset, f"{plural}({context}, {text})"))
    return "".join(f"const char *text{at} = {call};\n" for at, (_, _, call) in enumerate(sorted(found)))


def only_used(form: str) -> str:
    """The form without the Qt classes that it imports and never names: each of them costs time at the first import."""

    _, _, body = form.partition("\nclass ")

    def used(block: re.Match[str]) -> str:
        found = re.split(r"[\s,]+", block[2].strip("()\n "))
        names = [name for name in found if re.search(rf"\b{name}\b", body)]
        return f"from {block[1]} import {', '.join(names)}\n" if names else ""

    imports = re.compile(r"^from (PySide6\.\w+) import (\([^)]*\)|.*)\n", re.MULTILINE)
    return imports.sub(used, form)


def make_forms(into: Path, stems: list[str]) -> None:
    """`ui/<stem>.ui` → `optician_desk/ui/forms/ui_<stem>.py`, without the lines that name a Qt version."""
    for form in sorted((ROOT / "ui").glob("*.ui")):
        if stems and form.stem not in stems:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            made = Path(scratch) / "form.py"
            tool("uic", "--generator", "python", form.relative_to(ROOT), "-o", made)
            body = only_used(without_header(made))
        write(into / FORMS / f"ui_{form.stem}.py", GENERATED_NOTE + "\n" + body)


def make_translations(into: Path, stems: list[str]) -> None:
    """Bring `<stem>.lv.ts` and, where there are plurals, `<stem>.en.ts` up to date; what is translated stays."""
    for stem, files in sources().items():
        if stems and stem not in stems:
            continue
        common = ("-locations", "none", "-no-obsolete", "-silent", "-source-language", "en")
        with tempfile.TemporaryDirectory() as scratch:
            names = [file for file in files if file.suffix == ".ui"]
            for number, module in enumerate(file for file in files if file.suffix == ".py"):
                names.append(Path(scratch) / f"{number}.cpp")
                names[-1].write_text(texts_of(module), encoding="utf-8")
            for language, extra in (
                ("lv", ("-target-language", "lv_LV")),
                ("en", ("-pluralonly", "-target-language", "en")),
            ):
                made, kept = Path(scratch) / f"{stem}.{language}.ts", ROOT / I18N / f"{stem}.{language}.ts"
                if kept.exists():
                    shutil.copy(kept, made)
                tool("lupdate", *names, *common, *extra, "-ts", made)
                text = made.read_text(encoding="utf-8") if made.exists() else ""
                if language == "lv" or "<numerusform" in text:
                    write(into / I18N / kept.name, text)
                elif kept.exists() and into == ROOT:
                    kept.unlink()


def make_resources(into: Path, translations: Path) -> None:
    """Icons and the compiled translations of each language as one module that Qt reads from `:/`."""
    import PySide6

    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        for language in ("lv", "en"):
            texts = sorted((translations / I18N).glob(f"*.{language}.ts"))
            if texts:
                tool("lrelease", *texts, "-silent", "-qm", scratch / f"optician_desk_{language}.qm")
        folder = Path(PySide6.__file__).parent
        qt = next(
            path / "qtbase_lv.qm" for path in (folder / "Qt/translations", folder / "translations") if path.is_dir()
        )
        shutil.copy(qt, scratch)
        shutil.copytree(ROOT / ICONS, scratch / "icons")
        entries = [f'<file alias="i18n/{file.name}">{file.name}</file>' for file in sorted(scratch.glob("*.qm"))]
        entries += [f"<file>icons/{file.name}</file>" for file in sorted((scratch / "icons").glob("*.svg"))]
        listing = "<RCC><qresource>" + "\n".join(entries) + "</qresource></RCC>\n"
        (scratch / "all.qrc").write_text(listing, encoding="utf-8")
        for file in scratch.rglob("*"):
            os.utime(file, (0, 0))
        tool(
            "rcc", "-g", "python", "--compress-algo", "zlib", "--compress", "9", "all.qrc", "-o", "made.py", cwd=scratch
        )
        write(into / MODULE, GENERATED_NOTE + "\n" + without_header(scratch / "made.py"))


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the resource step to one at a time: the last to run must have read everybody's translations."""
    name = hashlib.sha256(str(ROOT).encode()).hexdigest()[:16]
    lock = Path(tempfile.gettempdir()) / f"optician-desk-generate-{name}"
    for _ in range(600):
        try:
            lock.mkdir()
            break
        except FileExistsError:
            with contextlib.suppress(OSError):
                if time.time() - lock.stat().st_mtime > 60:  # left behind by a run that was killed
                    lock.rmdir()
            time.sleep(0.1)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.rmdir()


def stale(fresh: Path) -> list[str]:
    """The committed files that differ from freshly made ones, are missing, or have lost their source."""
    wrong = []
    for folder, pattern in ((FORMS, "ui_*.py"), (I18N, "*.ts"), (MODULE.parent, MODULE.name)):
        made = {path.name for path in (fresh / folder).glob(pattern)}
        kept = {path.name for path in (ROOT / folder).glob(pattern)}
        wrong += [str(folder / name) for name in made ^ kept]
        wrong += [
            str(folder / name)
            for name in made & kept
            if not filecmp.cmp(fresh / folder / name, ROOT / folder / name, shallow=False)
        ]
    return sorted(wrong)


def main() -> int:
    """Read the arguments and do what they ask; the exit code is for a test."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("stems", nargs="*", help="only these screens or areas")
    parser.add_argument("--forms", action="store_true", help="only the forms")
    parser.add_argument("--ts", action="store_true", help="only the translation files")
    parser.add_argument("--resources", action="store_true", help="only the resource module")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    given = parser.parse_args()
    if given.check:
        with tempfile.TemporaryDirectory() as name:
            fresh = Path(name)
            make_forms(fresh, [])
            make_translations(fresh, [])
            make_resources(fresh, fresh)
            wrong = stale(fresh)
        for path in wrong:
            print(f"stale: {path} (run: python packaging/generate.py)")
        return 1 if wrong else 0
    every = not (given.forms or given.ts or given.resources)
    if every or given.forms:
        make_forms(ROOT, given.stems)
    if every or given.ts:
        make_translations(ROOT, given.stems)
    if every or given.resources:
        with alone():
            make_resources(ROOT, ROOT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
