package vn.chungtay.staff.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffMemberId;

/**
 * A list of staff as it came in a file, each row somebody and perhaps a course they attended (DAT-07).
 *
 * @param problems what could not be taken; with one of them nothing is
 */
public record StaffFile(List<Row> rows, List<Problem> problems) {

    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public record Row(StaffMember member, Optional<Attendance> course) {}

    /**
     * @param line of the file, from 1; 0 for the file as a whole
     * @param key of the message under {@code staff.import}
     */
    public record Problem(int line, String key, List<String> values) {}

    /** The columns, found by their heads. */
    public enum Field {
        UNIT,
        NAME,
        POSITION,
        KIND,
        SEX,
        ETHNICITY,
        FROM,
        TO,
        COURSE,
        COURSE_FROM,
        COURSE_TO
    }

    /**
     * The words of the files that the program writes itself.
     *
     * @param minority yes and no in this order
     */
    public record Vocabulary(
            Map<Field, String> heads, Map<StaffKind, String> kinds, Map<Sex, String> sexes, Map<Boolean, String> minority) {}

    /** @param units that the list may be about, by name */
    public static StaffFile read(List<String[]> lines, Map<UnitId, String> units, Vocabulary words, LocalDate today) {
        for (int i = 0; i < lines.size(); i++) {
            var columns = columns(lines.get(i), words);
            if (columns[Field.UNIT.ordinal()] >= 0 && columns[Field.POSITION.ordinal()] >= 0) {
                return new Reading(columns, units, words, today).read(lines, i + 1);
            }
        }
        return new StaffFile(List.of(), List.of(new Problem(
                0, "head", List.of(words.heads().getOrDefault(Field.UNIT, ""), words.heads().getOrDefault(Field.POSITION, "")))));
    }

    private static int[] columns(String[] cells, Vocabulary words) {
        return Arrays.stream(Field.values())
                .mapToInt(field -> {
                    for (int i = 0; i < cells.length; i++) if (same(cells[i], words.heads().getOrDefault(field, ""))) return i;
                    return -1;
                })
                .toArray();
    }

    private static boolean same(String one, String other) {
        return Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }

    /** One file with its columns. */
    private record Reading(int[] columns, Map<UnitId, String> units, Vocabulary words, LocalDate today) {

        StaffFile read(List<String[]> lines, int from) {
            var rows = new ArrayList<Row>();
            var problems = new ArrayList<Problem>();
            for (int i = from; i < lines.size(); i++) {
                var cells = lines.get(i);
                if (Arrays.stream(cells).allMatch(String::isBlank)) continue;
                var before = problems.size();
                var row = row(cells, i + 1, problems);
                if (problems.size() == before && row != null) rows.add(row);
            }
            if (rows.isEmpty() && problems.isEmpty()) problems.add(new Problem(0, "none", List.of()));
            return new StaffFile(rows, problems);
        }

        private @Nullable Row row(String[] cells, int line, List<Problem> problems) {
            var unit = one(units, cell(cells, Field.UNIT));
            if (unit.isEmpty()) problems.add(new Problem(line, "unit", List.of(cell(cells, Field.UNIT))));
            var kind = one(words.kinds(), cell(cells, Field.KIND));
            if (kind.isEmpty()) problems.add(new Problem(line, "kind", List.of(cell(cells, Field.KIND))));
            var first = day(cells, Field.FROM, line, problems);
            var last = day(cells, Field.TO, line, problems);
            var sex = told(words.sexes(), cells, Field.SEX, line, problems);
            var minority = told(words.minority(), cells, Field.ETHNICITY, line, problems);
            if (first != null && last != null && last.isBefore(first))
                problems.add(new Problem(line, StaffRefusal.ENDS_BEFORE.name(), List.of()));
            var course = course(cells, line, problems);
            if (unit.isEmpty() || kind.isEmpty() || first != null && last != null && last.isBefore(first)) return null;
            var post = new StaffMember.Post(cell(cells, Field.NAME), cell(cells, Field.POSITION), kind.get(), sex, minority);
            var member = new StaffMember(StaffMemberId.next(), unit.get(), post, new DateRange(first, last), 1, List.of());
            member.refusal().ifPresent(it -> problems.add(new Problem(line, it.name(), List.of())));
            return new Row(member, course);
        }

        private Optional<Attendance> course(String[] cells, int line, List<Problem> problems) {
            var name = cell(cells, Field.COURSE);
            if (name.isEmpty()) return Optional.empty();
            var first = day(cells, Field.COURSE_FROM, line, problems);
            var last = day(cells, Field.COURSE_TO, line, problems);
            if (first == null || last == null) {
                problems.add(new Problem(line, StaffRefusal.COURSE_DAYS.name(), List.of()));
                return Optional.empty();
            }
            var attendance = new Attendance(UUID.randomUUID(), name, "", first, last);
            attendance.refusal(today).ifPresent(it -> problems.add(new Problem(line, it.name(), List.of())));
            return Optional.of(attendance);
        }

        private @Nullable LocalDate day(String[] cells, Field field, int line, List<Problem> problems) {
            var written = cell(cells, field);
            if (written.isEmpty()) return null;
            var day = VietnameseDate.day(written, LATEST);
            if (day.isEmpty()) problems.add(new Problem(line, "day", List.of(words.heads().getOrDefault(field, ""), written)));
            return day.orElse(null);
        }

        private <T> @Nullable T told(Map<T, String> known, String[] cells, Field field, int line, List<Problem> problems) {
            var written = cell(cells, field);
            if (written.isEmpty()) return null;
            var found = one(known, written);
            if (found.isEmpty()) problems.add(new Problem(line, "word", List.of(words.heads().getOrDefault(field, ""), written)));
            return found.orElse(null);
        }

        /** With its marks, and only then without: two communes may differ in their marks alone. */
        private static <T> Optional<T> one(Map<T, String> known, String written) {
            var exact = known.entrySet().stream().filter(it -> it.getValue().equals(written)).map(Map.Entry::getKey).toList();
            if (exact.size() == 1) return Optional.of(exact.getFirst());
            var alike = known.entrySet().stream().filter(it -> same(it.getValue(), written)).map(Map.Entry::getKey).toList();
            return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
        }

        private String cell(String[] cells, Field field) {
            var at = columns[field.ordinal()];
            return at < 0 || at >= cells.length ? "" : Vietnamese.nfc(cells[at].strip());
        }
    }
}
