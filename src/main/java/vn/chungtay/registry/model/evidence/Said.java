package vn.chungtay.registry.model.evidence;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.Evidence.Known;

/** What the records say to one question, for a household or for one member: lacking, not lacking, or not known. */
record Said(Known lacking, List<Because> because) {

    Said {
        because = List.copyOf(because);
    }

    static Said lacking(Because... because) {
        return new Said(Known.YES, List.of(because));
    }

    static Said fine(Because... because) {
        return new Said(Known.NO, List.of(because));
    }

    static Said unknown(Because... because) {
        return new Said(Known.UNKNOWN, List.of(because));
    }

    boolean is(Known answer) {
        return lacking == answer;
    }

    /** One who lacks is enough; without one, somebody of whom it is not known leaves it open. */
    static Said ofAny(List<Said> each, Because nobody) {
        for (var answer : List.of(Known.YES, Known.UNKNOWN)) {
            var those = each.stream().filter(it -> it.is(answer)).flatMap(it -> it.because().stream()).toList();
            if (each.stream().anyMatch(it -> it.is(answer))) return new Said(answer, those);
        }
        return fine(nobody);
    }

    /**
     * Of a person of whom only the year or month of birth is known, only what holds for every day in it is known; of one
     * whose birth nobody has told, nothing is.
     */
    static Said whenever(Someone member, BiFunction<Someone, BirthDate, Said> question) {
        var born = member.born();
        if (born == null) return unknown(Because.of(member, "birth_date_missing"));
        var answers = Stream.of(born.date(), born.latest())
                .map(day -> question.apply(member, BirthDate.onDay(day)))
                .toList();
        boolean alike = Objects.equals(answers.getFirst().lacking(), answers.getLast().lacking());
        return alike ? answers.getFirst() : unknown(Because.of(member, "birth_date_inexact"));
    }
}
