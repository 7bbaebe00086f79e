#!/bin/sh
# Makes .venv with the locked requirements and sees to the system packages a command needs.
# usage: setup.sh run|window|test|system|bench|package|package-test
set -eu
cd "$(dirname "$0")/.."
purpose=$1

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    say "error: Cordially needs Python 3.11 or newer, and none was found; install it and try again."
    exit 2
}

has_library() {
    { /sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null; } | grep -qF "$1"
}

# "library package" pairs: what Qt needs for any window, then all it needs for one on X11.
qt_libraries=$(sed -n '/X11/q; /^lib/p' packaging/libraries.txt)
window_libraries=$(sed -n '/^lib/p' packaging/libraries.txt)

weasyprint_libraries='libpango-1.0.so.0 libpango-1.0-0
libpangoft2-1.0.so.0 libpangoft2-1.0-0
libharfbuzz-subset.so.0 libharfbuzz-subset0'

missing_packages() {
    "$python" -c 'import venv, ensurepip' 2>/dev/null || echo python3-venv
    case $purpose in
    window | package-test | system) libraries=$window_libraries ;;
    test | package) libraries=$qt_libraries ;;
    bench) libraries=$weasyprint_libraries ;;
    *) libraries='' ;;
    esac
    echo "$libraries" | while read -r library package; do
        [ -z "$library" ] || has_library "$library" || echo "$package"
    done
    if [ "$purpose" = test ]; then
        command -v pdftotext >/dev/null 2>&1 || echo poppler-utils
        command -v qpdf >/dev/null 2>&1 || echo qpdf
        # Offscreen windows draw empty boxes where the machine has no font at all.
        [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' 2>/dev/null |
            head -n 1)" ] || echo fonts-dejavu-core
    fi
    [ "$purpose" != system ] || missing_programs "$printing_programs"
    [ "$purpose" != package-test ] || missing_programs "$desktop_programs"
}

# "program package" pairs: what a private printing system is made of, a clock that jumps, and a
# display whose keys are pressed.
printing_programs='cupsd cups
lpadmin cups-client
ippeveprinter cups-ipp-utils
avahi-daemon avahi-daemon
dbus-daemon dbus
faketime faketime
Xvfb xvfb
openbox openbox
xdotool xdotool
xprop x11-utils
strace strace'

# The same: what a desktop looks at a package with, and a display.
desktop_programs='Xvfb xvfb
desktop-file-validate desktop-file-utils
appstreamcli appstream
update-mime-database shared-mime-info'

missing_programs() {
    echo "$1" | while read -r program package; do
        PATH="$PATH:/usr/sbin" command -v "$program" >/dev/null 2>&1 || echo "$package"
    done
}

ensure_root_prints() {
    if [ "$purpose" = system ] && [ "$(id -u)" -ne 0 ]; then
        say "error: only root may start a private printing system and mount disks; try: sudo make test-system"
        exit 2
    fi
}

install_packages() {
    wanted=$(missing_packages | tr '\n' ' ')
    [ -n "$wanted" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "error: this needs what Debian calls: $wanted- install the like with your system's" \
            "package manager and try again."
        exit 2
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "error: some system packages are missing; install them and try again:"
        say "    sudo apt-get install $wanted"
        exit 2
    fi
    say "Installing system packages: $wanted"
    # shellcheck disable=SC2086 # one word a package is wanted
    apt-get install -y -qq --no-install-recommends $wanted >/dev/null 2>&1 || {
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted \
            >/dev/null
    }
}

install_requirements() {
    case $purpose in
    test | system | package-test) requirements=test ;;
    bench | package) requirements=$purpose ;;
    *) requirements=run ;;
    esac
    file=packaging/requirements/$requirements.txt
    stamp=.venv/installed-$requirements
    if [ -x .venv/bin/python ] && .venv/bin/python -c '' 2>/dev/null; then
        if [ -f "$stamp" ] && cat "$file" pyproject.toml | cmp -s - "$stamp"; then
            return 0
        fi
    else
        rm -rf .venv
        "$python" -m venv .venv
    fi
    say "Installing Python packages into .venv (once; a minute or two) ..."
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$file"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
        --no-build-isolation -e .
    cat "$file" pyproject.toml >"$stamp"
}

python=$(find_python)
ensure_root_prints
install_packages
install_requirements
