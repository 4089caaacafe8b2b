# shellcheck shell=bash
# Makes the two jars, if the sources have changed since.

# shellcheck disable=SC2034
SERVER_JAR=$REPO/wechat-server/target/wechat-server.jar
# shellcheck disable=SC2034
SANDBOX_JAR=$REPO/wechat-sandbox/target/wechat-sandbox.jar
BUILD_PID=

# Whether a jar is missing or older than something it is made of; a folder's time tells of a deleted file.
is_stale() {
    local jar
    for jar in "$@"; do
        [[ -f $jar ]] || return 0
        [[ -z $(find "$REPO/pom.xml" "$REPO"/*/pom.xml "$REPO"/*/src/main "$REPO/sql" -newer "$jar" -print -quit) ]] || return 0
    done
    return 1
}

# build LOG JAR… [-- MAVEN-ARGUMENT…]
build() {
    local log=$1 jars=()
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
            grep -E '^\[ERROR\] .' "$log" | grep -v -E 'Help 1|full stack trace|-X switch|After correcting|mvn <args>|For more info' | head -20 >&2 ||
                tail -20 "$log" >&2
            fail "The build failed; all of it stands in $log"
        fi
        BUILD_PID=
        step_done
    fi
    exec 9>&-
}
