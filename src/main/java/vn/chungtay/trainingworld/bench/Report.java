package vn.chungtay.trainingworld.bench;

import java.util.Locale;

/** The lines of docs/benchmarks.md. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(int households) {
        text.append("""
                # Benchmarks

                Written by `bin/bench`: one run on %d cores, %,d invented households in 150 communes and 3,000 villages beside
                one of a twentieth, the JVM options of `bin/run`. Ratios compare things measured inside this run; p95 is of
                200 calls after 100 to warm up, each a whole request from the first filter to the last byte of the answer.

                | what | target | measured | met |
                | --- | --- | --- | --- |
                """.formatted(Runtime.getRuntime().availableProcessors(), households));
    }

    /** A figure without a target. */
    void line(String what, String measured, Object... values) {
        add("| %s | – | %s | – |", what, String.format(Locale.ROOT, measured, values));
    }

    /** A figure that has to reach something. */
    void target(String what, String target, boolean met, String measured, Object... values) {
        add("| %s | %s | %s | %s |", what, target, String.format(Locale.ROOT, measured, values), met ? "yes" : "**no**");
    }

    void plain(String lines) {
        text.append(lines);
    }

    String text() {
        return text.toString();
    }

    private void add(String line, Object... values) {
        var row = line.formatted(values);
        System.out.println(row);
        text.append(row).append('\n');
    }
}
