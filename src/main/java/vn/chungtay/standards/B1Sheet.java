package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The questions of sheet B1 with their points, as a province loaded and approved them.
 *
 * @param document that the table was taken from
 * @param columns for which places there are points, in the words of the table; points follow this order
 */
public record B1Sheet(
        LocalTableId table, String document, LocalDate validFrom, List<String> columns, List<Question> questions) {

    public B1Sheet {
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /** @param many whether several answers may be given, or none */
    public record Question(String code, String label, boolean many, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String code) {
            return choices.stream().filter(it -> it.code().equals(code)).findFirst();
        }
    }

    public record Choice(String code, String label, List<Integer> points) {

        public Choice {
            points = List.copyOf(points);
        }
    }
}
