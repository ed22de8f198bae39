#!/bin/sh
# Makes the virtual environment that the Makefile works in, and installs Twinless and what it needs there.
#
#   sh packaging/setup.sh EXTRA...      extras of pyproject.toml: test, package
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
libraries=packaging/linux/qt-libraries.txt

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

[ "$torch" = cpu ] || [ "$torch" = cuda ] || fail "TORCH is '$torch'; it can be cpu or cuda."

is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
    say "Installing system packages: $*"
    output=$(apt-get -qq update 2>&1) || say "The package lists could not be refreshed; going on with those at hand."
    output=$(DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@" 2>&1) ||
        { say "$output"; return 1; }
}

# --- the interpreter ---------------------------------------------------------------------------------------

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

python=$(find_python) || {
    if [ -z "${PYTHON:-}" ] && is_debian_root; then
        apt_install python3 python3-venv || true
    fi
    python=$(find_python) || fail "Twinless needs Python 3.11 or newer with its venv module, and ${PYTHON:-no python3 here} does not serve. Install it (on Debian and Ubuntu: apt-get install python3 python3-venv), or name one: make setup PYTHON=/path/to/python3"
}

# --- nothing to do? ----------------------------------------------------------------------------------------

stamp=$venv/.twinless-setup
# Whoever has asked for more extras before keeps them.
for extra in $(cat "$venv/.twinless-extras" 2>/dev/null || true); do
    case " $extras " in *" $extra "*) ;; *) extras="$extras $extra" ;; esac
done
extras=$(echo "$extras" | tr ' ' '\n' | sed '/^$/d' | sort | paste -s -d , -)
state=$({ cat pyproject.toml packaging/setup.sh "$libraries"; echo "$torch $index $extras $PWD"; } | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$state" ]; then
    exit 0
fi

# --- the virtual environment -------------------------------------------------------------------------------

bin=$venv/bin
[ -d "$venv/Scripts" ] && bin=$venv/Scripts
if ! "$bin/python" -c '' 2>/dev/null; then
    say "Making $venv with $("$python" --version)"
    "$python" -m venv "$venv"
    [ -d "$venv/Scripts" ] && bin=$venv/Scripts
fi

pip() { "$bin/python" -m pip --disable-pip-version-check "$@"; }

# PyPI's Linux build of torch brings several GB for CUDA. A build that is named +cpu is taken first where pip
# finds one: in the index that TORCH_INDEX names, or wherever this machine's pip is told to look.
version=$(sed -n 's/.*"torch==\([^"]*\)".*/\1/p' pyproject.toml)
if [ "$system" = Linux ]; then
    if [ "$torch" = cpu ]; then
        wanted="torch==$version+cpu"
    elif [ -n "$index" ]; then
        wanted="torch==$version"
    else
        wanted="torch===$version" # exactly this name: not the +cpu build that may lie nearer
    fi
    say "Installing torch $version ($torch)"
    log=$(mktemp)
    if pip install --quiet --no-deps ${index:+--extra-index-url "$index"} "$wanted" 2>"$log"; then
        :
    elif [ "$torch" = cpu ] && grep -q "No matching distribution found" "$log"; then
        say "No CPU-only build of torch $version is to be found; the usual one follows, with several GB for CUDA."
        say "To avoid that: make setup TORCH_INDEX=… with the address of PyTorch's wheel index for CPUs."
    else
        cat "$log" >&2
        rm -f "$log"
        fail "torch $version could not be installed."
    fi
    rm -f "$log"
fi

say "Installing Twinless and what it needs into $venv (minutes on a fresh machine)"
pip install --quiet ${index:+--extra-index-url "$index"} --editable ".${extras:+[$extras]}" ||
    fail "Twinless could not be installed: see the lines above."

# --- what Qt takes from the system -------------------------------------------------------------------------

qt=$(echo "$venv"/lib/python3*/site-packages/PySide6/Qt)
missing_libraries() {
    (
        cd "$qt/plugins"
        ldd platforms/libqxcb.so platforms/libqwayland.so platforms/libqoffscreen.so xcbglintegrations/*.so \
            wayland-graphics-integration-client/libqt-plugin-wayland-egl.so wayland-shell-integration/*.so
    ) 2>/dev/null |
        awk '/not found/ && $1 !~ /libQt6/ { print $1 }' | sort -u | tr '\n' ' '
}
has_fonts() {
    find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' -o -name '*.pf[ab]' \) 2>/dev/null | grep -q .
}

if [ "$system" = Linux ]; then
    packages=$(grep -v '^#' "$libraries" | tr '\n' ' ')
    has_fonts || packages="$packages fonts-dejavu-core"
    if [ -n "$(missing_libraries)" ] || ! has_fonts; then
        if is_debian_root; then
            # shellcheck disable=SC2086
            apt_install $packages || true # what is still missing is named below
        fi
    fi
    missing=$(missing_libraries)
    if [ -n "$missing" ]; then
        say "Qt misses system libraries, so no window can open: $missing"
        say "On Debian and Ubuntu: sudo apt-get install --no-install-recommends $packages"
        exit 0 # without a stamp, so that the next setup looks again; the command line works as it is
    fi
    has_fonts || say "No font was found on this system; the window would show boxes. On Debian: sudo apt-get install fonts-dejavu-core"
fi

echo "$extras" | tr ',' ' ' >"$venv/.twinless-extras"
printf '%s' "$state" >"$stamp"
