# shellcheck shell=bash
# Finds the tools, and installs through the system's package manager what is missing.

OLDEST_JDK=17
JVM_FOLDER=/usr/lib/jvm

# --- packages

package_manager() {
    if command -v apt-get >/dev/null; then
        printf 'apt-get'
    elif command -v dnf >/dev/null; then
        printf 'dnf'
    fi
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

may_install() {
    [[ -n $(package_manager) ]] || return 1
    ((EUID == 0)) || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# The first of several package names that the system knows, else the first.
known_package() {
    local name
    for name in "$@"; do
        case $(package_manager) in
            apt-get) apt-cache show --no-all-versions "$name" >/dev/null 2>&1 ;;
            dnf) dnf -q list --available "$name" >/dev/null 2>&1 ;;
            *) false ;;
        esac && printf '%s' "$name" && return
    done
    printf '%s' "$1"
}

# One line that tells how to get a package: "sudo apt-get install x".
how_to_get() {
    local manager
    manager=$(package_manager)
    if [[ -z $manager ]]; then
        printf 'install it with the means of this system'
    else
        printf 'install it with: sudo %s install %s' "$manager" "$(known_package "$@")"
    fi
}

# install_package WHAT APT-NAMES DNF-NAMES: the names are alternatives, the first that exists is taken.
install_package() {
    local what=$1 names package log
    case $(package_manager) in
        dnf) read -ra names <<<"$3" ;;
        *) read -ra names <<<"$2" ;;
    esac
    may_install || fail "$what is missing and may not be installed from here; $(how_to_get "${names[@]}")"
    log=$(mktemp)
    if [[ $(package_manager) == apt-get ]]; then
        as_root apt-get -qq update >"$log" 2>&1 </dev/null || true
    fi
    package=$(known_package "${names[@]}")
    step "$what is missing; installing $package with $(package_manager)"
    case $(package_manager) in
        apt-get)
            as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y --no-install-recommends \
                install "$package" >>"$log" 2>&1 </dev/null
            ;;
        dnf) as_root dnf -y install "$package" >>"$log" 2>&1 </dev/null ;;
    esac || fail "$what could not be installed: $(grep -v '^ *$' "$log" | tail -1) (all of it: $log)"
    rm -f "$log"
    step_done
}

# --- JDK

# "17.0.15", or nothing if the folder holds no JDK.
jdk_version() {
    local version=
    [[ -x $1/bin/javac && -x $1/bin/java ]] || return 0
    if [[ -r $1/release ]]; then
        version=$(sed -n 's/^JAVA_VERSION="\(.*\)".*/\1/p' "$1/release")
    fi
    printf '%s' "${version:-$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')}"
}

# 17 of "17.0.15", 8 of "1.8.0_392".
major_of() {
    local version=${1#1.}
    version=${version%%[!0-9]*}
    printf '%s' "${version:-0}"
}

# Folders that may hold a JDK, the preferred first, the older under /usr/lib/jvm before the newer.
jdk_folders() {
    local javac folder
    if [[ -n ${JAVA_HOME:-} ]]; then printf '%s\n' "$JAVA_HOME"; fi
    if javac=$(command -v javac); then
        javac=$(readlink -f "$javac")
        printf '%s\n' "${javac%/bin/javac}"
    fi
    for folder in "$JVM_FOLDER"/*/; do
        [[ -d $folder ]] || continue
        folder=$(readlink -f "$folder")
        printf '%s %s\n' "$(major_of "$(jdk_version "$folder")")" "$folder"
    done | sort -n -u | cut -d' ' -f2-
}

# The folder of the first JDK that is new enough; with a number, of one that is exactly this major version.
find_jdk() {
    local folders folder major
    mapfile -t folders < <(jdk_folders)
    for folder in "${folders[@]}"; do
        major=$(major_of "$(jdk_version "$folder")")
        if [[ -n ${1:-} ]]; then
            [[ $major == "$1" ]] || continue
        else
            ((major >= OLDEST_JDK)) || continue
        fi
        printf '%s' "$folder"
        return
    done
    return 1
}

# The major version of the newest JDK on this machine, 0 if there is none.
newest_jdk() {
    local folder major newest=0
    while read -r folder; do
        major=$(major_of "$(jdk_version "$folder")")
        ((major > newest)) && newest=$major
    done < <(jdk_folders)
    printf '%s' "$newest"
}

# Sets JAVA_HOME and PATH to a JDK that is new enough, or to the major version that was asked for.
need_jdk() {
    local wanted=${1:-} home newest given=
    if [[ -n ${JAVA_HOME:-} ]]; then given=$(jdk_version "$JAVA_HOME"); fi
    if ! home=$(find_jdk "$wanted"); then
        [[ -z $wanted ]] || fail "There is no JDK $wanted on this machine: not in JAVA_HOME, on PATH or under $JVM_FOLDER."
        newest=$(newest_jdk)
        if ((newest > 0)); then
            may_install || fail "The JDK on this machine is $newest, which is too old: $OLDEST_JDK or newer is needed;" \
                "$(how_to_get openjdk-{17,21,25}-jdk-headless)"
            say "The JDK on this machine is $newest, which is too old."
        fi
        install_package "JDK $OLDEST_JDK or newer" "$(echo openjdk-{17,21,25}-jdk-headless)" "$(echo java-{17,21,25}-openjdk-devel)"
        home=$(find_jdk) || fail "The JDK that was installed is not found under $JVM_FOLDER; set JAVA_HOME to it."
    fi
    if [[ -n ${JAVA_HOME:-} && $home != "$JAVA_HOME" && -z $wanted ]]; then
        given=${given:+JDK $given, which is too old}
        say "JAVA_HOME holds ${given:-no JDK}; using JDK $(jdk_version "$home") in $home."
    fi
    export JAVA_HOME=$home
    export PATH=$JAVA_HOME/bin:$PATH
}

# --- Maven

maven_version() { mvn -v 2>/dev/null | grep -oE 'Apache Maven [0-9]+\.[0-9.]+' | cut -d' ' -f3; }

need_maven() {
    local version minor
    command -v mvn >/dev/null || install_package "Maven" maven maven
    version=$(maven_version)
    minor=${version#*.}
    if ((${version%%.*} * 1000 + ${minor%%.*} < 3008)); then
        fail "Maven $version is too old: 3.8 or newer is needed; put one from https://maven.apache.org on PATH."
    fi
}
