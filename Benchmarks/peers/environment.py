"""What the comparison needs, made in a folder that git ignores: pinned peers, and ICU's C program."""
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
FOLDER = REPOSITORY / ".build-peers"
REQUIREMENTS = HERE / "requirements.txt"
ICU_SOURCE = HERE / "ubrk_utf8.c"


def python() -> pathlib.Path:
    """The interpreter of a virtual environment that holds the pinned peers; made anew when the pins change."""
    environment = FOLDER / "environment"
    interpreter, installed = environment / "bin" / "python", environment / "installed.txt"
    if not installed.exists() or installed.read_text() != REQUIREMENTS.read_text():
        print("installing the pinned peers", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
        pip: list[str | pathlib.Path] = [interpreter, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, "--no-deps", "--requirement", REQUIREMENTS], check=True)
        shutil.copy(REQUIREMENTS, installed)
    return interpreter


def pinned_versions() -> dict[str, str]:
    """Versions by package, as requirements.txt pins them."""
    lines = (line.partition("#")[0].strip() for line in REQUIREMENTS.read_text().splitlines())
    return dict(line.split("==") for line in lines if line)


def icu_program() -> pathlib.Path:
    """ubrk_utf8, compiled when its source is newer; `CC` chooses the compiler."""
    program = FOLDER / "ubrk_utf8"
    if not program.exists() or program.stat().st_mtime < ICU_SOURCE.stat().st_mtime:
        FOLDER.mkdir(exist_ok=True)
        subprocess.run([c_compiler(), "-O2", ICU_SOURCE, "-o", program, *pkg_config("--cflags", "--libs")], check=True)
    return program


def icu_version() -> str:
    return pkg_config("--modversion")[0]


def c_compiler() -> str:
    found = next(filter(None, map(shutil.which, [os.environ.get("CC", "cc"), "clang"])), None)
    return found or sys.exit("no C compiler: install one or name it in CC")


def pkg_config(*options: str) -> list[str]:
    done = subprocess.run(["pkg-config", *options, "icu-i18n"], check=True, capture_output=True, text=True)
    return done.stdout.split()
