# shellcheck shell=bash
# Ports and HTTP, without curl, ss or lsof, which a bare machine may lack.

need_port_number() {
    if [[ ! $2 =~ ^[1-9][0-9]{0,4}$ ]] || (($2 > 65535)); then
        misuse "$1 must be a port from 1 to 65535, not '$2'"
    fi
}

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The process that listens on a port; nothing if we may not know.
listener() {
    local hex inode link
    printf -v hex '%04X' "$1"
    while read -r inode; do
        link=$(find /proc/[0-9]*/fd -lname "socket:\[$inode\]" -print -quit 2>/dev/null || true)
        if [[ -n $link ]]; then
            link=${link#/proc/}
            printf '%s' "${link%%/*}"
            return
        fi
    done < <(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
        awk -v port=":$hex" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10 }')
}

command_line() { tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null || true; }

# Fails with one sentence if a port is taken; VARIABLE is the one that chooses another.
need_free_port() {
    local variable=$1 port=$2 script=$3 pid owner
    is_taken "$port" || return 0
    pid=$(listener "$port")
    owner=${pid:+ by pid $pid}
    case $(command_line "${pid:-0}") in
        *wechat-server.jar*) owner=" by the server of another run (pid $pid)" ;;
        *wechat-sandbox.jar*) owner=" by the sandbox of another run (pid $pid)" ;;
    esac
    fail "Port $port is taken$owner: stop it${pid:+ with \"kill $pid\"}, or choose another port:" \
        "$variable=$((port < 65435 ? port + 100 : port - 100)) $script"
}

# Whether a GET on this machine answers 200.
answers() {
    local status
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
    read -r -t 5 status <&3 || status=
    exec 3>&-
    [[ $status == *" 200"* ]]
} 2>/dev/null
