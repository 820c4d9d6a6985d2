package vn.chungtay.campaigns.model.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.MemberId;

/**
 * The answers about one member or about the household, beside what was known. "Không biết" makes something unknown, and so
 * does what has still to be answered; a question that need not be answered, or that does not concern the household, leaves
 * what was known.
 */
record Told(ToldSheet sheet, @Nullable MemberId member) {

    private Optional<Answer> at(String code) {
        return sheet.at(new AnswerPlace(code, member));
    }

    @Nullable Boolean yes(String code, @Nullable Boolean known) {
        return switch (at(code).orElse(null)) {
            case null -> known;
            case Answer.YesNo it -> it.yes();
            default -> null;
        };
    }

    <E extends Enum<E>> @Nullable E one(String code, Class<E> of, @Nullable E known) {
        return switch (at(code).orElse(null)) {
            case null -> known;
            case Answer.One it -> Enum.valueOf(of, it.code());
            default -> null;
        };
    }

    <E extends Enum<E>> Set<E> many(String code, Class<E> of) {
        var all = EnumSet.noneOf(of);
        if (at(code).orElse(null) instanceof Answer.Many it) it.codes().forEach(one -> all.add(Enum.valueOf(of, one)));
        return all;
    }

    @Nullable BigDecimal number(String code, @Nullable BigDecimal known) {
        return switch (at(code).orElse(null)) {
            case null -> known;
            case Answer.Number it when known != null && known.compareTo(it.value()) == 0 -> known;
            case Answer.Number it -> it.value();
            default -> null;
        };
    }

    @Nullable String text(String code, @Nullable String known) {
        return at(code).orElse(null) instanceof Answer.Text it && !it.text().isBlank() ? it.text().strip() : known;
    }

    @Nullable LocalDate day(String code, @Nullable LocalDate known) {
        return switch (at(code).orElse(null)) {
            case null -> known;
            case Answer.Day it -> it.day().date();
            default -> null;
        };
    }

    @Nullable BirthDate born(String code, @Nullable BirthDate known) {
        return at(code).orElse(null) instanceof Answer.Day it ? it.day() : known;
    }

    String choice(String code, String otherwise) {
        return at(code).orElse(null) instanceof Answer.One it ? it.code() : otherwise;
    }
}
