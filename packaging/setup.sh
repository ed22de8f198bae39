#!/bin/sh
# Makes the virtual environment that the Makefile works in, and installs Twinless and what it needs there.
#
#   sh packaging/setup.sh EXTRA...      extras of pyproject.toml: test, package, guide
#   sh packaging/setup.sh milvus        .venv-milvus beside it: a Milvus server for tests, where there is one
#
# Environment:
#   PYTHON        the interpreter to build on; otherwise the first of python3, python3.14 … 3.11 that serves
#   VENV          where to (default .venv)
#   TORCH         cpu (default on Linux): the small CPU-only build where it can be had; cuda: the one for GPUs
#   TORCH_INDEX   address of a further wheel index that has such builds of torch and torchvision
#
# Does nothing when everything is up to date. Asks nothing.
set -eu

cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
torch=${TORCH:-cpu}
index=${TORCH_INDEX:-}
extras=$*
system=$(uname -s)
milvus=2.3.5 # the newest server that PyPI has
libraries=packaging/linux/qt-libraries.txt
unfinished=$venv/.twinless-unfinished # stands while packages are installed
installed=$venv/.twinless-installed # what was installed, as a checksum; beside it the extras, and Qt's check
qt_checked=$venv/.twinless-qt-checked

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    say "Installing system packages: $*"
    output=$(apt-get -qq update 2>&1) || say "The package lists could not be refreshed; going on with those at hand."
    output=$(DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@" 2>&1) ||
        { say "$output"; return 1; }
}

# --- Python ------------------------------------------------------------------------------------------------

serves() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if serves "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

make_venv() {
    if ! python=$(find_python) && [ -z "${PYTHON:-}" ] && is_debian_root; then
        apt_install python3 python3-venv || true
    fi
    python=$(find_python) || {
        say "Twinless needs Python 3.11 or newer with its venv module; ${PYTHON:-what is here} is older or lacks it."
        say "On Debian and Ubuntu: sudo apt-get install python3 python3-venv"
        fail "Or name another one: make setup PYTHON=/path/to/python3"
    }
    say "Making $venv with $("$python" --version)"
    "$python" -m venv "$venv"
}

in_venv() {
    bin=$venv/bin
    [ ! -d "$venv/Scripts" ] || bin=$venv/Scripts
    "$bin/python" "$@"
}

pip_install() { in_venv -m pip --disable-pip-version-check install --quiet ${index:+--extra-index-url "$index"} "$@"; }

# The usual Linux build of torch brings several GB for CUDA. A build that is named +cpu is taken first where pip
# finds one: in the index that TORCH_INDEX names, or wherever this machine's pip is told to look.
install_torch() {
    version=$(sed -n 's/.*"torch==\([^"]*\)".*/\1/p' pyproject.toml)
    if [ "$torch" = cpu ]; then
        wanted="torch==$version+cpu"
    elif [ -n "$index" ]; then
        wanted="torch==$version"
    else
        wanted="torch===$version" # exactly this name: not a +cpu build that may lie nearer
    fi
    say "Installing torch $version ($torch)"
    log=$(mktemp)
    pip_install --no-deps "$wanted" 2>"$log" || {
        output=$(cat "$log")
        rm -f "$log"
        case $torch-$output in
            cpu-*"No matching distribution found"*) ;;
            *) say "$output"; rm -f "$unfinished"; fail "torch $version could not be installed." ;;
        esac
        say "No CPU-only build of torch $version is to be found; the usual one follows, with several GB for CUDA."
        say "To avoid that: make setup TORCH_INDEX=… with the address of PyTorch's wheel index for CPUs."
    }
    rm -f "$log"
}

# pip cannot mend what it left half-installed when it was stopped, so such an environment is made anew.
install_twinless() {
    if [ -e "$unfinished" ]; then
        say "The last setup did not come to its end; $venv is made anew."
        rm -rf "$venv"
    fi
    in_venv -c '' 2>/dev/null || make_venv
    touch "$unfinished"
    [ "$system" != Linux ] || install_torch
    say "Installing Twinless and what it needs into $venv (minutes on a fresh machine)"
    pip_install --editable ".${extras:+[$extras]}" || failed=yes
    rm -f "$unfinished"
    [ -z "${failed:-}" ] || fail "Twinless could not be installed: see the lines above."
}

# --- what Qt takes from a Linux system -----------------------------------------------------------------------

missing_libraries() {
    (
        cd "$venv"/lib/python3*/site-packages/PySide6/Qt/plugins
        ldd platforms/libqxcb.so platforms/libqwayland.so platforms/libqoffscreen.so xcbglintegrations/*.so \
            wayland-graphics-integration-client/libqt-plugin-wayland-egl.so wayland-shell-integration/*.so
    ) 2>/dev/null | awk '/not found/ && $1 !~ /libQt6/ { print $1 }' | sort -u | paste -s -d ' ' -
}

has_fonts() {
    find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' -o -name '*.pf[ab]' \) 2>/dev/null | grep -q .
}

check_qt() {
    packages=$(grep -v '^#' "$libraries" | paste -s -d ' ' -)
    has_fonts || packages="$packages fonts-dejavu-core"
    if [ -n "$(missing_libraries)" ] || ! has_fonts; then
        # shellcheck disable=SC2086  # a list of packages
        if is_debian_root; then apt_install $packages || true; fi
    fi
    missing=$(missing_libraries)
    if [ -n "$missing" ]; then
        say "Qt misses system libraries, so no window can open (the command line works): $missing"
    elif ! has_fonts; then
        say "This system has no font, so windows would show boxes for letters."
    else
        touch "$qt_checked"
        return
    fi
    say "On Debian and Ubuntu: sudo apt-get install --no-install-recommends $packages"
}

# PyInstaller takes Python's shared library along, and works on executables with objcopy.
check_packaging() {
    needed=
    command -v objcopy >/dev/null || needed=binutils
    in_venv -c 'from PyInstaller.depend.bindepend import get_python_library_path as find; find()' 2>/dev/null ||
        needed="$needed libpython$(in_venv -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    [ -n "$needed" ] || return 0
    # shellcheck disable=SC2086  # a list of packages
    { is_debian_root && apt_install $needed; } ||
        fail "Building packages needs more of the system. On Debian and Ubuntu: sudo apt-get install $needed"
}

# The server's package wants older libraries than Twinless, so it has an environment of its own.
make_milvus() {
    if [ "$system-$(uname -m)" != Linux-x86_64 ]; then
        say "There is no Milvus server for this system; its tests are skipped."
        return 0
    fi
    home=.venv-milvus
    [ "$(cat "$home/.installed" 2>/dev/null)" != "$milvus" ] || return 0
    python=$(find_python) || fail "A Milvus server for tests needs Python 3.11 or newer with its venv module."
    say "Installing a Milvus server for tests into $home"
    "$python" -m venv "$home"
    "$home/bin/python" -m pip --disable-pip-version-check install --quiet 'setuptools<70' "milvus==$milvus"
    echo "$milvus" >"$home/.installed"
}

# -------------------------------------------------------------------------------------------------------------

if [ "$extras" = milvus ]; then
    make_milvus
    exit
fi

[ "$torch" = cpu ] || [ "$torch" = cuda ] || fail "TORCH is '$torch'; it can be cpu or cuda."

# Whoever has asked for more extras before keeps them.
extras=$({ echo "$extras" | tr ' ' '\n'; cat "$installed.extras" 2>/dev/null || true; } | sed '/^$/d' | sort -u | paste -s -d , -)
state=$({ cat pyproject.toml packaging/setup.sh; echo "$torch $index $extras $PWD"; } | cksum)
if [ "$(cat "$installed" 2>/dev/null)" != "$state" ]; then
    install_twinless
    rm -f "$qt_checked"
    echo "$extras" | tr , '\n' >"$installed.extras"
    echo "$state" >"$installed"
fi
if [ "$system" = Linux ] && [ ! -e "$qt_checked" ]; then
    check_qt
fi
if [ "$system" = Linux ]; then
    case " $* " in *" package "*) check_packaging ;; esac
fi
