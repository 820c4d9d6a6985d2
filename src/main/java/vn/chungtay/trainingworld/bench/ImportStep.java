package vn.chungtay.trainingworld.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.Classifier;
import vn.chungtay.trainingworld.bench.BenchProvince.Commune;
import vn.chungtay.trainingworld.model.ListRows;
import vn.chungtay.trainingworld.model.World;

/**
 * A list of new households brought in as an officer does it: sent by the form, checked in the background, applied. The
 * list is of a quarter of the province, one household to four that are there.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class ImportStep {

    private static final int SHARE = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Server server;
    private final RawCopy raw;
    private final Classifier classifier;

    ImportStep(Server server, RawCopy raw, Classifier classifier) {
        this.server = server;
        this.raw = raw;
        this.classifier = classifier;
    }

    void measure(BenchProvince province, Browser officer, Report report) throws Exception {
        var file = Files.createTempFile("bench-", ".csv");
        int households = province.world().households() / SHARE;
        try {
            write(file, province, newcomers(households));
            server.settleDown();
            var times = bring(file, province, officer);
            long persons = server.number("select row_count from interop.import order by uploaded_at desc limit 1");
            report.line("list of %,d households, %,d rows, %,d MB: sending, check".formatted(
                    households, persons, Files.size(file) >> 20), "%.1f s", times.check() / 1000);
            report.line("the same list: applying it", "%.1f s", times.apply() / 1000);
            compare(times, persons, report);
        } finally {
            Files.delete(file);
        }
    }

    /** Others than those of an earlier run on the same data. */
    private World newcomers(int households) {
        int number = 3 + (int) server.number("select count(*) from interop.import where state = 'APPLIED'");
        return World.of(households, number, classifier);
    }

    private void compare(Times times, long persons, Report report) {
        server.settleDown();
        double copy = raw.of("""
                select household_id from interop.import_household where change = 'NEW'
                    and import_id = (select id from interop.import order by uploaded_at desc limit 1)
                """);
        double ours = times.check() + times.apply();
        report.line("raw COPY of the same rows into the same tables", "%.1f s, %,.0f persons/s",
                copy / 1000, persons * 1000 / copy);
        report.target("validated import against raw COPY", "≥ 1/3", copy / ours >= 1 / 3.0, "%.2f, %,.0f persons/s",
                copy / ours, persons * 1000 / ours);
    }

    /** @param check from the first byte sent until the report of the check is there, in milliseconds */
    private record Times(double check, double apply) {}

    private Times bring(Path file, BenchProvince province, Browser officer) throws Exception {
        officer.get("/imports");
        long start = System.nanoTime();
        var page = officer.post(
                "/imports", Map.of("unit", province.id().value().toString(), "from", "2026-01-01"), file);
        var list = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        await(list, "CHECKED", "CHECKING");
        long checked = System.nanoTime();
        officer.get(page);
        long applying = System.nanoTime();
        officer.post(page + "/application", Map.of());
        await(list, "APPLIED", "APPLYING");
        return new Times((checked - start) / 1e6, (System.nanoTime() - applying) / 1e6);
    }

    private void await(UUID list, String wanted, String meanwhile) throws InterruptedException {
        var state = meanwhile;
        while (state.equals(meanwhile)) {
            Thread.sleep(BETWEEN_LOOKS);
            state = server.text("select state from interop.import where id = '" + list + "'");
        }
        long mistakes = server.number("select mistakes from interop.import where id = '" + list + "'");
        if (!state.equals(wanted) || mistakes > 0) {
            throw new IllegalStateException("the list is " + state + " with " + mistakes + " mistakes: " + server.text(
                    "select coalesce(min(kind || ' ' || value), '') from interop.import_mistake where not doubt"));
        }
    }

    private void write(Path file, BenchProvince province, World world) throws IOException {
        var written = new HashMap<UnitId, String>();
        for (var commune : province.communes()) {
            for (var it : commune.villages()) written.put(it.id(), it.name() + ", xã " + commune.plan().name());
        }
        var rows = new ListRows(ethnicities(), written::get);
        try (var out = Files.newBufferedWriter(file)) {
            line(out, ListRows.HEADER);
            for (int i = 0; i < province.communes().size(); i++) write(out, rows, world, i, province.communes().get(i));
        }
    }

    private static void write(BufferedWriter out, ListRows rows, World world, int number, Commune commune) {
        world.households(world.communes().get(number), it -> commune.villages().get(it.number() - 1).id())
                .flatMap(it -> rows.of(it).stream())
                .forEach(row -> line(out, row));
    }

    private static void line(BufferedWriter out, Iterable<String> cells) {
        try {
            var text = new StringBuilder();
            for (var cell : cells) text.append(text.isEmpty() ? "\"" : "\",\"").append(cell);
            out.append(text.append("\"\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> ethnicities() {
        var all = server.text("select string_agg(code || '|' || name, ';') from registry.ethnicity");
        return Arrays.stream(all.split(";"))
                .map(it -> it.split("\\|"))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    }
}
