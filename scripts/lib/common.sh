# shellcheck shell=bash
# How every script speaks and fails. A script sets ME to its own name before it reads this.

# The root of the repository.
# shellcheck disable=SC2034
REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# Java names files in the system's encoding, and a bare machine has none that knows Chinese.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi

say() { printf '%s\n' "$*"; }

warn() { printf '%s: %s\n' "$ME" "$*" >&2; }

# One line for what went wrong and what to do about it; 1 is a fault, 2 a wrong use.
fail() {
    end_of_line
    warn "$*"
    exit 1
}

misuse() {
    warn "$* (--help explains)"
    exit 2
}

# --- progress: on a terminal one line that counts the seconds, elsewhere a line at the beginning and one at the end

STEP=
STEP_AT=0

step() {
    STEP=$1
    STEP_AT=$SECONDS
    if [[ -t 1 ]]; then printf '%s …' "$STEP"; else printf '%s …\n' "$STEP"; fi
}

tick() {
    STEP=${1:-$STEP}
    if [[ -t 1 ]]; then printf '\r\033[K%s … %d s' "$STEP" $((SECONDS - STEP_AT)); fi
}

step_done() {
    if [[ -t 1 ]]; then printf '\r\033[K'; fi
    printf '%s … done, %d s\n' "$STEP" $((SECONDS - STEP_AT))
    STEP=
}

# Leaves the line of a step that did not come to its end.
end_of_line() {
    if [[ -n $STEP && -t 1 ]]; then printf '\n'; fi
    STEP=
}

# --- processes; without ps, which a bare machine may lack

is_alive() { [[ -n ${1:-} ]] && kill -0 "$1" 2>/dev/null; }

# The living members of a process group.
group_members() {
    local stat line fields
    for stat in /proc/[0-9]*/stat; do
        { read -r line <"$stat"; } 2>/dev/null || continue
        # pid (name, which may hold spaces) state parent group …
        read -ra fields <<<"${line##*) }"
        if [[ ${fields[2]} == "$1" && ${fields[0]} != Z ]]; then
            printf '%s\n' "${line%% *}"
        fi
    done
}

# Ends a process that was started with setsid, and whatever it started; waits until nothing of it is left.
stop_group() {
    local pid=$1 patience=$2 i
    kill -TERM "$pid" 2>/dev/null || true
    for ((i = 0; i < patience * 10; i++)); do
        is_alive "$pid" || break
        sleep 0.1
    done
    [[ -n $(group_members "$pid") ]] || return 0
    kill -TERM -- "-$pid" 2>/dev/null || true
    for ((i = 0; i < 100; i++)); do
        [[ -n $(group_members "$pid") ]] || return 0
        sleep 0.1
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
}
