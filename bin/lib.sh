# shellcheck shell=bash
# Shared by the scripts of this folder: where the project is, and which JDK and Maven to use. Sourced, not run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR=$ROOT/target/chungtay.jar

# Each memory arena of the C library keeps what it once had; two are enough for a few threads at work.
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}

# Says it in both languages and ends.
give_up() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Prints the comment block at the top of the script, which is its help.
show_help() {
    sed -n '2,/^[^#]/{ s/^# \{0,1\}//p; }' "$1"
}

java_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

is_jdk_25() {
    local version
    [[ -n $1 && -x $1/bin/javac ]] || return 1
    version=$(java_version "$1")
    [[ -n $version ]] && ((version >= 25))
}

# JAVA_HOME if it is good enough, else the newest JDK of the usual folders. Sets and exports JAVA_HOME.
find_jdk() {
    local home best='' best_version=0 version
    if is_jdk_25 "${JAVA_HOME:-}"; then
        export JAVA_HOME
        return
    fi
    for home in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.local/share/mise/installs/java/* \
        "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")"; do
        is_jdk_25 "$home" || continue
        version=$(java_version "$home")
        if ((version > best_version)); then
            best=$home
            best_version=$version
        fi
    done
    [[ -n $best ]] || give_up \
        "Chưa tìm thấy JDK 25 trở lên. Xin cài JDK 25 (ví dụ Eclipse Temurin) hoặc đặt JAVA_HOME tới thư mục của JDK." \
        "No JDK 25 or newer was found. Please install one (Eclipse Temurin, for example) or point JAVA_HOME at it."
    export JAVA_HOME=$best
}

need_maven() {
    command -v mvn >/dev/null || give_up \
        "Chưa có Maven. Xin cài Maven 3.8.7 trở lên (Debian: apt-get install maven)." \
        "Maven is missing. Please install Maven 3.8.7 or newer (Debian: apt-get install maven)."
    # Maven 3's own libraries use what newer JDKs warn about.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

# Prints where a Chromium is; CHUNGTAY_CHROMIUM may name one.
find_chromium() {
    local name
    for name in "${CHUNGTAY_CHROMIUM:-chromium}" chromium chromium-browser google-chrome; do
        command -v "$name" && return
    done
    return 1
}

jar_is_fresh() {
    [[ -f $JAR && -z $(find "$ROOT/src/main" "$ROOT/pom.xml" -newer "$JAR" -print -quit) ]]
}

# Builds the program if it is missing or older than its sources.
build_jar() {
    jar_is_fresh && return
    need_maven
    echo "Đang dựng chương trình; lần đầu mất vài phút... (building; the first time takes some minutes)" >&2
    (cd "$ROOT" && mvn -q -B -ntp -Dmaven.test.skip=true package) || give_up \
        "Không dựng được chương trình; nguyên nhân ở các dòng trên." "The build failed; see the lines above."
    touch "$JAR"
}
