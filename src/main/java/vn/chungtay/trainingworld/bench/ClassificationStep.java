package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.BulkClassification;

/**
 * Everybody through the evaluator with stored findings, against a copy of the resulting rows inside the database into a
 * table with the same columns, constraints and index: logged, and with nothing else to do. Both in turns, the middle of
 * each counts.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class ClassificationStep {

    private static final int ROUNDS = 5;

    private final BulkClassification bulk;
    private final Server server;

    ClassificationStep(BulkClassification bulk, Server server) {
        this.bulk = bulk;
        this.server = server;
    }

    void measure(LocalDate day, Report report) throws Exception {
        var run = classify(day);
        var ours = new double[ROUNDS];
        var copies = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            server.run("truncate registry.bulk_result", "truncate registry.bulk_pattern", "checkpoint");
            ours[i] = Timing.once(() -> classify(day));
            copies[i] = copy();
        }
        Arrays.sort(ours);
        Arrays.sort(copies);
        double mine = ours[ROUNDS / 2];
        double copy = copies[ROUNDS / 2];
        report.target("classification of %,d with stored findings against copying the same rows".formatted(run.total()),
                "≤ 2×", mine / copy <= 2, "%.2f× (%.1f s against %.1f s)", mine / copy, mine / 1000, copy / 1000);
    }

    private double copy() {
        server.run("create table registry.bench_copy (like registry.bulk_result including all)", "checkpoint");
        double millis = Timing.once(
                () -> server.run("insert into registry.bench_copy select * from registry.bulk_result"));
        server.run("drop table registry.bench_copy");
        return millis;
    }

    private BulkClassification.Run classify(LocalDate day) {
        try {
            return Caller.SYSTEM.call(() -> bulk.classify(day, day));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
