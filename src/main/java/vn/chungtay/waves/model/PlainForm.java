package vn.chungtay.waves.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.survey.Question.Kind;

/**
 * A form of a province as it came in a file, one question a line. It has no conditions; who needs them writes a
 * questionnaire (docs/domain/questionnaires.md).
 *
 * @param problems what could not be taken; with one of them nothing is
 */
public record PlainForm(List<Line> lines, List<Problem> problems) {

    private static final int MOST = 200;
    private static final int LONGEST = 400;
    private static final String CODE = "[a-z][a-z0-9_]{0,39}";
    private static final String CHOICE = "[A-Z][A-Z0-9_]{0,39}";
    private static final List<String> RESERVED = List.of("section_", "member_name");

    /** The columns, found by their heads. */
    public enum Field {
        SECTION,
        CODE,
        QUESTION,
        ANSWER,
        HELP,
        UNIT,
        CHOICES,
        REQUIRED,
        DONT_KNOW,
        EACH_PERSON
    }

    /** How a question may be answered, in the order in which people are told. */
    public static final List<Kind> KINDS =
            List.of(Kind.YES_NO, Kind.ONE, Kind.MANY, Kind.WHOLE, Kind.DECIMAL, Kind.MONEY, Kind.DAY, Kind.TEXT);

    /** @param code as in every version, @param label as people read it */
    public record Option(String code, String label) {}

    public record Line(
            String section,
            boolean eachPerson,
            String code,
            String question,
            Kind kind,
            String help,
            String unit,
            List<Option> options,
            boolean required,
            boolean dontKnow) {}

    /**
     * @param line of the file, from 1; 0 for the file as a whole
     * @param key of the message under {@code waves.form.problem}
     */
    public record Problem(int line, String key, List<String> values) {}

    /** The words of the files that the program writes itself. */
    public record Vocabulary(Map<Field, String> heads, Map<Kind, String> kinds) {}

    public static PlainForm read(List<String[]> rows, Vocabulary words) {
        for (int at = 0; at < rows.size(); at++) {
            var columns = columns(rows.get(at), words);
            if (columns[Field.CODE.ordinal()] >= 0 && columns[Field.QUESTION.ordinal()] >= 0 && columns[Field.ANSWER.ordinal()] >= 0) {
                return new Reading(columns, words, new ArrayList<>(), new ArrayList<>(), new HashSet<>()).read(rows, at + 1);
            }
        }
        var needed = List.of(Field.CODE, Field.QUESTION, Field.ANSWER).stream().map(it -> words.heads().getOrDefault(it, "")).toList();
        return new PlainForm(List.of(), List.of(new Problem(0, "head", needed)));
    }

    private static int[] columns(String[] cells, Vocabulary words) {
        return Arrays.stream(Field.values())
                .mapToInt(field -> {
                    for (int at = 0; at < cells.length; at++) if (same(cells[at], words.heads().getOrDefault(field, ""))) return at;
                    return -1;
                })
                .toArray();
    }

    private static boolean same(String one, String other) {
        return Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }

    /** One file with its columns, and what was found in it so far. */
    private record Reading(int[] columns, Vocabulary words, List<Line> lines, List<Problem> problems, Set<String> codes) {

        PlainForm read(List<String[]> rows, int from) {
            var section = "";
            for (int at = from; at < rows.size(); at++) {
                var cells = rows.get(at);
                if (Arrays.stream(cells).allMatch(String::isBlank)) continue;
                if (!cell(cells, Field.SECTION).isEmpty()) section = cell(cells, Field.SECTION);
                line(cells, at + 1, section);
            }
            if (lines.isEmpty() && problems.isEmpty()) problems.add(new Problem(0, "none", List.of()));
            if (lines.size() > MOST) problems.add(new Problem(0, "many", List.of(String.valueOf(MOST))));
            return new PlainForm(List.copyOf(lines), List.copyOf(problems));
        }

        private void line(String[] cells, int number, String section) {
            var before = problems.size();
            var code = cell(cells, Field.CODE);
            var kind = kind(cell(cells, Field.ANSWER));
            if (!code.matches(CODE) || RESERVED.stream().anyMatch(code::startsWith)) problems.add(new Problem(number, "code", List.of(code)));
            else if (!codes.add(code)) problems.add(new Problem(number, "twice", List.of(code)));
            if (kind == null) problems.add(new Problem(number, "kind", List.of(cell(cells, Field.ANSWER))));
            for (var field : List.of(Field.QUESTION, Field.HELP)) needed(field, cell(cells, field), number);
            var options = options(cell(cells, Field.CHOICES), kind, number);
            if (problems.size() > before || kind == null) return;
            lines.add(new Line(
                    section, isMarked(cells, Field.EACH_PERSON), code, cell(cells, Field.QUESTION), kind, cell(cells, Field.HELP),
                    cell(cells, Field.UNIT), options, isMarked(cells, Field.REQUIRED), isMarked(cells, Field.DONT_KNOW)));
        }

        private void needed(Field field, String value, int number) {
            var head = words.heads().getOrDefault(field, "");
            if (value.isEmpty()) problems.add(new Problem(number, "empty", List.of(head)));
            if (value.length() > LONGEST) problems.add(new Problem(number, "long", List.of(head, String.valueOf(LONGEST))));
        }

        private @Nullable Kind kind(String written) {
            return KINDS.stream().filter(it -> same(written, words.kinds().getOrDefault(it, ""))).findFirst().orElse(null);
        }

        /** Written as {@code CODE=label; CODE=label}. */
        private List<Option> options(String written, @Nullable Kind kind, int number) {
            var chosen = kind == Kind.ONE || kind == Kind.MANY;
            if (chosen == written.isEmpty() && kind != null) problems.add(new Problem(number, chosen ? "choices" : "no_choices", List.of()));
            var options = new ArrayList<Option>();
            var taken = new HashSet<String>();
            for (var part : written.isEmpty() ? new String[0] : written.split(";")) {
                var sides = part.split("=", 2);
                var code = sides[0].strip();
                if (sides.length < 2 || !code.matches(CHOICE) || sides[1].isBlank() || !taken.add(code)) {
                    problems.add(new Problem(number, "choice", List.of(part.strip())));
                } else {
                    options.add(new Option(code, sides[1].strip()));
                }
            }
            return options;
        }

        private boolean isMarked(String[] cells, Field field) {
            return !cell(cells, field).isEmpty();
        }

        private String cell(String[] cells, Field field) {
            int at = columns[field.ordinal()];
            return at < 0 || at >= cells.length ? "" : cells[at].strip();
        }
    }
}
