package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.standards.B1Score;
import vn.chungtay.standards.B1Score.Incomplete;
import vn.chungtay.standards.B1Score.NoTable;
import vn.chungtay.standards.B1Score.Scored;
import vn.chungtay.standards.B1Score.Unreadable;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.LocalTableId;

/**
 * The points of sheet B1: criterion, answer and column (region or town) give points. It holds only what was loaded
 * from the official annex; there is no table inside of the program.
 */
public record PointTable(List<String> columns, List<Criterion> criteria) implements LocalContent {

    public PointTable {
        columns = List.copyOf(columns);
        criteria = List.copyOf(criteria);
    }

    /** How many answers of a criterion may be given. */
    public enum Choice {
        ONE,
        MANY
    }

    /** One question of the sheet. */
    public record Criterion(String code, String label, Choice choice, List<Answer> answers) {

        public Criterion {
            answers = List.copyOf(answers);
        }

        private Optional<Answer> answer(String code) {
            return answers.stream().filter(answer -> answer.code().equals(code)).findFirst();
        }

        private B1Sheet.Question question() {
            var choices = answers.stream().map(it -> new B1Sheet.Choice(it.code(), it.label(), it.points()));
            return new B1Sheet.Question(code, label, choice == Choice.MANY, choices.toList());
        }

        private boolean canRead(Set<String> given) {
            return given.stream().allMatch(code -> answer(code).isPresent())
                    && (choice == Choice.MANY || given.size() == 1);
        }
    }

    /** @param points in the order of the columns */
    public record Answer(String code, String label, List<Integer> points) {

        public Answer {
            points = List.copyOf(points);
        }
    }

    /** The same as a sheet to fill in. */
    public B1Sheet sheet(LocalTableId id, String document, LocalDate validFrom) {
        return new B1Sheet(id, document, validFrom, columns, criteria.stream().map(Criterion::question).toList());
    }

    /** The sum of points; where many answers may be given, an empty set of them is an answer and gives none. */
    public B1Score score(LocalTableId id, String column, Map<String, Set<String>> answers) {
        int at = columns.indexOf(column);
        if (at < 0) return new NoTable();
        var open = new ArrayList<String>();
        var unreadable = new ArrayList<>(strangers(answers));
        int points = 0;
        for (var criterion : criteria) {
            var given = answers.get(criterion.code());
            if (given == null) open.add(criterion.code());
            else if (!criterion.canRead(given)) unreadable.add(criterion.code());
            else points += sum(criterion, given, at);
        }
        if (!unreadable.isEmpty()) return new Unreadable(unreadable);
        return open.isEmpty() ? new Scored(points, id) : new Incomplete(open);
    }

    private List<String> strangers(Map<String, Set<String>> answers) {
        var known = criteria.stream().map(Criterion::code).toList();
        return answers.keySet().stream().filter(code -> !known.contains(code)).sorted().toList();
    }

    private static int sum(Criterion criterion, Set<String> given, int column) {
        return given.stream()
                .mapToInt(code -> criterion.answer(code).orElseThrow().points().get(column))
                .sum();
    }
}
