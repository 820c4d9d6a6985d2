package vn.chungtay.registry.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classification.Undecided;

/** Results of a bulk run: what all findings of one kind share is written once, the measured values by COPY. */
@Repository
public class BulkResults {

    private final JdbcTemplate jdbc;
    private final FindingsText text;

    BulkResults(JdbcTemplate jdbc, FindingsText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** To be closed by whoever begins it, within the transaction. */
    public Writing begin(UUID run) {
        return new Writing(run);
    }

    /** A kind of result: everything but what was measured. */
    private record Pattern(AreaType area, Classification shape) {

        String result() {
            return shape instanceof Decided decided ? decided.result().name() : "UNDECIDED";
        }

        @Nullable String standard() {
            return shape instanceof Decided decided ? decided.standard().value() : null;
        }
    }

    /** One run on its way into the tables. Until it is finished, the connection does nothing but take its rows. */
    public final class Writing implements AutoCloseable {

        private final UUID run;
        private final Map<Pattern, Integer> patterns = new LinkedHashMap<>();
        private final Map<String, Long> counts = new TreeMap<>();
        private final BulkRows rows;

        private Writing(UUID run) {
            this.run = run;
            this.rows = Objects.requireNonNull(jdbc.execute((ConnectionCallback<BulkRows>) BulkRows::into));
        }

        public void add(UUID household, AreaType area, Classification outcome) {
            var pattern = new Pattern(area, shapeOf(outcome));
            int number = patterns.computeIfAbsent(pattern, _ -> patterns.size() + 1);
            counts.merge(pattern.result(), 1L, Long::sum);
            rows.add(run, household, number, outcome.findings());
        }

        /** How many households have which result. */
        public Map<String, Long> finish() {
            rows.finish();
            patterns.forEach(this::insert);
            return counts;
        }

        private void insert(Pattern it, int number) {
            jdbc.update(
                    "insert into registry.bulk_pattern (run_id, number, standard_id, area_type, result, findings)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb)",
                    run,
                    number,
                    it.standard(),
                    it.area().name(),
                    it.result(),
                    text.write(it.shape()));
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    private static Classification shapeOf(Classification outcome) {
        return switch (outcome) {
            case Decided it -> new Decided(it.result(), it.standard(), shapesOf(it.findings()));
            case Undecided it -> new Undecided(it.missing(), shapesOf(it.findings()), it.possible());
        };
    }

    private static List<Finding> shapesOf(List<Finding> findings) {
        return findings.stream()
                .map(it -> new Finding(it.parameter(), 0, it.threshold(), it.met(), it.clause(), it.verified()))
                .toList();
    }
}
