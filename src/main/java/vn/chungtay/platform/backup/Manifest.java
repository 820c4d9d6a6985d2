package vn.chungtay.platform.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds, written as its last entry: one line a fact, fields apart by tabs.
 *
 * @param takenAt when, in ISO form with zone
 * @param history the migrations that the database had seen
 * @param tables every table in an order in which each finds what it refers to
 * @param sequences where the counters stood
 */
record Manifest(String takenAt, List<Step> history, List<Content> tables, List<Counter> sequences) {

    static final String ENTRY = "manifest.txt";
    private static final String FIRST_LINE = "chungtay-backup\t1";

    /** One migration of one module. The checksum tells whether it is still the same script. */
    record Step(String module, String version, String checksum) {}

    record Content(String table, String columns, long rows, String sha256) {

        String entry() {
            return "tables/" + table;
        }
    }

    record Counter(String sequence, long value) {}

    String text() {
        var lines = new ArrayList<>(List.of(FIRST_LINE, line("taken", takenAt)));
        history.forEach(it -> lines.add(line("migration", it.module(), it.version(), it.checksum())));
        tables.forEach(it -> lines.add(line("table", it.table(), it.columns(), it.rows(), it.sha256())));
        sequences.forEach(it -> lines.add(line("sequence", it.sequence(), it.value())));
        return String.join("\n", lines) + "\nend\n";
    }

    static Manifest read(String text) {
        var lines = text.lines().toList();
        if (!lines.getFirst().equals(FIRST_LINE) || !lines.getLast().equals("end")) throw unreadable();
        var manifest = new Manifest("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var takenAt = "";
        for (var line : lines.subList(1, lines.size() - 1)) {
            var field = line.split("\t", -1);
            switch (field[0]) {
                case "taken" -> takenAt = field[1];
                case "migration" -> manifest.history.add(new Step(field[1], field[2], field[3]));
                case "table" ->
                    manifest.tables.add(new Content(field[1], field[2], Long.parseLong(field[3]), field[4]));
                case "sequence" -> manifest.sequences.add(new Counter(field[1], Long.parseLong(field[2])));
                default -> throw unreadable();
            }
        }
        return new Manifest(takenAt, manifest.history, manifest.tables, manifest.sequences);
    }

    long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }

    private static String line(Object... fields) {
        var texts = new ArrayList<String>();
        for (var field : fields) texts.add(String.valueOf(field));
        return String.join("\t", texts);
    }

    static BackupRefused unreadable() {
        return new BackupRefused(
                "Tệp này không phải bản sao lưu của Chung Tay, hoặc đã bị cắt, bị sửa. Chưa có gì thay đổi.",
                "This file is not a backup of Chung Tay, or it was cut or changed. Nothing was touched.");
    }
}
