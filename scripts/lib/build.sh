# shellcheck shell=bash
# Makes the two jars, if the sources have changed since.

# shellcheck disable=SC2034
SERVER_JAR=$REPO/wechat-server/target/wechat-server.jar
# shellcheck disable=SC2034
SANDBOX_JAR=$REPO/wechat-sandbox/target/wechat-sandbox.jar
BUILD_PID=

# Whether a jar is missing or something has changed since it was built; a folder's time tells of a deleted file. Maven leaves a jar's own
# time alone where the jar stays the same, so the time at which its build began is kept beside it.
is_stale() {
    local jar
    for jar in "$@"; do
        [[ -f $jar && -f $jar.built ]] || return 0
        [[ -z $(find "$REPO/pom.xml" "$REPO"/*/pom.xml "$REPO"/*/src/main "$REPO/sql" -newer "$jar.built" -print -quit) ]] || return 0
    done
    return 1
}

# build LOG JAR… [-- MAVEN-ARGUMENT…]
build() {
    local log=$1 jars=() jar began
    shift
    while (($# > 0)) && [[ $1 != -- ]]; do
        jars+=("$1")
        shift
    done
    if (($# > 0)); then shift; fi
    is_stale "${jars[@]}" || return 0
    need_maven
    mkdir -p "$REPO/target"
    exec 9>"$REPO/target/build.lock"
    flock 9
    if is_stale "${jars[@]}"; then
        if [[ -d ${HOME:-}/.m2/repository ]]; then
            step "Building"
        else
            step "Building, the first time with all libraries from the registry (some minutes)"
        fi
        began=$(date '+%F %T.%N')
        # Tests, formatting and coverage are the business of scripts/test.
        setsid mvn -B -ntp -f "$REPO/pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true "$@" \
            >"$log" 2>&1 </dev/null 9>&- &
        BUILD_PID=$!
        while is_alive "$BUILD_PID"; do
            tick
            sleep 0.5
        done
        if ! wait "$BUILD_PID"; then
            BUILD_PID=
            end_of_line
            grep -E '^\[ERROR\] .' "$log" | grep -v -E 'Help 1|full stack trace|-X switch|After correcting|mvn <args>|For more info' | awk '!seen[$0]++' | head -20 >&2 ||
                tail -20 "$log" >&2
            fail "The build failed; all of it stands in $log"
        fi
        BUILD_PID=
        for jar in "${jars[@]}"; do touch -d "$began" "$jar.built"; done
        step_done
    fi
    exec 9>&-
}
