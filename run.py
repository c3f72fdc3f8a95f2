#!/usr/bin/env python3
"""Run Afterword, or its tests, on a machine that has nothing but Python 3.11.

    python3 run.py                 start the web app and open it in the browser
    python3 run.py test [ARGS]     set up what the tests need and run them all
    python3 run.py check           style, types and the arrows between the folders
    python3 run.py COMMAND ...     any command of afterword: due, add, import, demo ...

It makes an environment beside this file once (`.venv`, with uv where it is installed, else with
venv and pip) and makes it anew only when what Afterword depends on has changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = os.environ.get("AFTERWORD_ENVIRONMENT", os.path.join(HERE, ".venv"))
PYTHON = os.path.join(
    ENVIRONMENT,
    *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")),
)
# What the tests meet for real: a mail server of each kind, a database server, a browser.
TEST_PACKAGES = {
    "dovecot": ["dovecot-imapd", "dovecot-lmtpd"],
    "postfix": ["postfix"],
    "chromium": ["chromium"],
    "pg_ctl": ["postgresql"],
    "gcc": ["gcc", "libc6-dev"],
    "openssl": ["openssl"],
}


def main(arguments):
    """Set up what the first argument needs, then run it; the exit status is that of the command."""
    if sys.version_info < (3, 11):
        sys.exit(
            "Afterword needs Python 3.11 or newer; this is %d.%d. Run it with a newer python3."
            % sys.version_info[:2]
        )
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "test":
        install("test,cards,hosted")
        return run_tests(rest)
    if command == "check":
        install("test,cards,hosted")
        return run_checks()
    install("")
    return run([PYTHON, "-m", "afterword", *arguments])


def run(words, **more):
    """Run a command in the foreground and return its exit status."""
    return subprocess.run(words, check=False, **more).returncode


def install(extras):
    """Make the environment and install Afterword with `extras`, unless that is done already."""
    stamp = os.path.join(ENVIRONMENT, "installed-for-afterword")
    wanted = fingerprint()
    have = read(stamp).split("\n") if os.path.exists(stamp) else []
    if have[:1] == [wanted] and set(extras.split(",")) - {""} <= set(have[1:]):
        return
    extras = ",".join(
        sorted({*extras.split(","), *(have[1:] if have[:1] == [wanted] else [])} - {""})
    )
    print("Setting up Afterword (once, about half a minute) ...", file=sys.stderr)
    what = HERE + ("[%s]" % extras if extras else "")
    uv = shutil.which("uv")
    if uv:
        if not os.path.exists(PYTHON):
            must([uv, "venv", "--quiet", "--python", sys.executable, ENVIRONMENT])
        installer = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    else:
        make_environment()
        installer = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must([*installer, "--constraint", os.path.join(HERE, "constraints.txt"), "--editable", what])
    with open(stamp, "w", encoding="utf-8") as file:
        file.write("\n".join([wanted, *extras.split(",")]))


def make_environment():
    """Make a virtual environment with pip in it, by the means Python itself brings."""
    if (
        os.path.exists(PYTHON)
        and run([PYTHON, "-m", "pip", "--version"], stdout=subprocess.DEVNULL) == 0
    ):
        return
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        # Debian and its family split this off into a package of its own.
        package = "python%d.%d-venv" % sys.version_info[:2]
        if not apt_install([package]):
            sys.exit(
                "Python here cannot make virtual environments. Type this once, then try again:\n"
                "    sudo apt-get install %s" % package
            )
    must([sys.executable, "-m", "venv", "--clear", ENVIRONMENT])


def fingerprint():
    """Say in one word what is depended on and from where, so that a change is noticed."""
    digest = hashlib.sha256(HERE.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update(read(os.path.join(HERE, name)).encode())
    return digest.hexdigest()


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def must(words):
    status = run(words)
    if status != 0:
        sys.exit("This step did not work (status %d): %s" % (status, " ".join(words)))


def apt_install(packages):
    """Install Debian packages where that is possible without asking; return whether it worked."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run(["apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL)
    return (
        run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        == 0
    )


def missing_programs():
    """List the programs the tests need that are not installed."""

    def there(name):
        if name == "pg_ctl":
            base = "/usr/lib/postgresql"
            return bool(shutil.which(name)) or (os.path.isdir(base) and bool(os.listdir(base)))
        return bool(shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin"))

    return [name for name in TEST_PACKAGES if not there(name)]


def run_tests(arguments):
    """Run all tests; say loudly at the end what could not run, and fail for it where CI is set."""
    missing = missing_programs()
    if missing:
        print("Installing what the tests meet: %s ..." % ", ".join(missing), file=sys.stderr)
        apt_install([package for name in missing for package in TEST_PACKAGES[name]])
        missing = missing_programs()
    words = [PYTHON, "-m", "pytest", *(arguments or ["-n", "auto", "--dist", "loadgroup"])]
    status = run(words, cwd=HERE)
    if missing:
        packages = " ".join(package for name in missing for package in TEST_PACKAGES[name])
        print(
            "\nNOT EVERYTHING COULD BE TESTED. These are missing: %s\n"
            "Install them and run the tests again:\n    sudo apt-get install %s"
            % (", ".join(missing), packages),
            file=sys.stderr,
        )
        if os.environ.get("CI"):
            return status or 1
    return status


def run_checks():
    """Check style, types and the arrows; the first that objects decides the exit status."""
    tool = os.path.dirname(PYTHON)
    for words in (
        [PYTHON, "-m", "ruff", "check", "."],
        [PYTHON, "-m", "ruff", "format", "--check", "."],
        [PYTHON, "-m", "mypy"],
        [os.path.join(tool, "lint-imports")],
    ):
        status = run(words, cwd=HERE)
        if status != 0:
            return status
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
