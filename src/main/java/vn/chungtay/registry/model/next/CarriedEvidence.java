package vn.chungtay.registry.model.next;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.registry.model.next.CarriedAnswer.Source;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.NextStandard;

/**
 * What was seen under one standard, put as the next one would ask it. Standards number their indicators differently, so
 * answers go by code; and an answer goes over only where both ask the same. Points of sheet B1 belong to the sheet of
 * their standard and never go over.
 *
 * @param formerPoints the points that were left behind
 */
public record CarriedEvidence(Evidence evidence, List<CarriedAnswer> answers, OptionalInt formerPoints) {

    public CarriedEvidence {
        answers = List.copyOf(answers);
    }

    /**
     * @param then the indicators of the standard by which the look was judged
     * @param recorded what the records of the day of the look say to the next standard; asked for only where it is needed
     */
    public static CarriedEvidence of(
            LastLook look, List<Indicator> then, NextStandard next, Supplier<RecordedEvidence> recorded) {
        var answers = new Carrying(look.evidence().deprivations(), then, recorded).all(next.indicators());
        var seen = look.evidence();
        var points = look.standard().equals(next.id()) ? seen.b1Score() : OptionalInt.empty();
        var evidence = new Evidence(
                seen.area(), points, seen.monthlyIncomeDong(), deprivations(answers), seen.madeInAgriculture());
        return new CarriedEvidence(evidence, answers, points.isPresent() ? OptionalInt.empty() : seen.b1Score());
    }

    public List<Indicator> unknown(Source source) {
        return answers.stream()
                .filter(it -> it.lacking() == Known.UNKNOWN && it.source() == source)
                .map(CarriedAnswer::indicator)
                .toList();
    }

    private static Deprivations deprivations(List<CarriedAnswer> answers) {
        if (answers.isEmpty()) return Deprivations.allUnknown();
        return new Deprivations(numbers(answers, Known.YES), numbers(answers, Known.UNKNOWN));
    }

    private static Collection<Integer> numbers(List<CarriedAnswer> answers, Known lacking) {
        return answers.stream()
                .filter(it -> it.lacking() == lacking)
                .map(it -> it.indicator().number())
                .toList();
    }

    private record Carrying(Deprivations seen, List<Indicator> then, Supplier<RecordedEvidence> recorded) {

        List<CarriedAnswer> all(List<Indicator> next) {
            return next.stream().map(this::answer).toList();
        }

        private CarriedAnswer answer(Indicator it) {
            if (it.deprivedWhen().isEmpty()) return new CarriedAnswer(it, Known.UNKNOWN, Source.NO_THRESHOLD);
            return sameAs(it)
                    .map(before -> new CarriedAnswer(it, seen(before.number()), Source.LOOK))
                    .orElseGet(() -> new CarriedAnswer(it, recorded.get().reading(it.number()).lacking(), Source.RECORDS));
        }

        /** The same code, told in the same words and measured alike; anything else might be another question. */
        private Optional<Indicator> sameAs(Indicator next) {
            return then.stream()
                    .filter(it -> it.code().equals(next.code()))
                    .filter(it -> it.deprivedWhen().equals(next.deprivedWhen()) && it.measure().equals(next.measure()))
                    .findFirst();
        }

        private Known seen(int number) {
            if (seen.isLacking(number)) return Known.YES;
            return seen.unknown().contains(number) ? Known.UNKNOWN : Known.NO;
        }
    }
}
