package vn.chungtay.trainingworld.bench;

import java.util.List;
import java.util.Locale;

/** The lines of docs/benchmarks.md. */
final class Report {

    private static final String NOTES = """

            ## What is compared

            - **Poverty table**: the API call of a program with a token, JSON, 151 rows, from the first filter until the
              answer is ready; small and large province in turns, after the nightly folding of the tallies. The page of
              an official with all links and the chart is the line below.
            - **Search**: whole pages of officers who are signed in, row-level security, audit line and commit included.
              The small province's officer sees a twentieth of the people that the index knows.
            - **Classification**: every household's evidence is read, goes through the one evaluator in Java, and the
              findings are stored by COPY in one transaction; against `insert into … select` of these result rows into a
              logged table with the same constraints and index. Warmed up, five times in turns, the middle one counts.
            - **Import**: from the first byte of the upload over HTTP until the report of the check is there, and from the
              click on "write" until the list is applied, for an officer with row-level security. Against COPY by the owner
              of the tables, in one transaction with its commit, of what the list has put into ten tables (households,
              residences, people, memberships, assessments, causes, classes, events, standings and search entries) into
              these very tables, with their indexes, keys and constraints and everything that was there before. What the
              import writes besides (the kept original, the report of the check, tallies, audit) is on its side alone.
            - **Memory**: the highest resident size of the Java process, which also generates and sends the list; PostgreSQL
              is a process of its own; its buffers are a sixteenth of the machine's memory, 256 MB to 2 GB.
            - **Composed plans**: the plans of huyện Võ Nhai for 2024 and of xã Dân Tiến for 2025 in the training world, from
              the question until the file is there: the right asked, counts, targets, quotas and money gathered, every
              field filled, annexes made, Word or PDF written. One round first that does not count.
            - **Reports of a review**: whole pages of an officer of the province, 150 communes below it, the lists of
              households with their first members; counted before, as the job does it.
            - **Field app**: two thousand households of fourteen villages, as the server sends them, locked in the store of
              Chromium, without a network, the processor slowed down by the browser. Measured in the page, from the moment
              the finger leaves the glass, or from the key, until the frame with the answer has been drawn. The bytes are
              those on the wire. Made by tests beside the program, before it is started.
            - **Pages**: the bytes of the compressed page itself.
            """;

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

    /** Lines that were measured elsewhere, as they are. */
    void rows(List<String> rows) {
        rows.forEach(this::add);
    }

    String text() {
        return text + NOTES;
    }

    private void add(String line, Object... values) {
        add(line.formatted(values));
    }

    private void add(String row) {
        System.out.println(row);
        text.append(row).append('\n');
    }
}
