package vn.chungtay.survey.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.web.Posted.Unread;

/** Turns the texts of a form into answers. */
final class FormReading {

    /** Values that no choice has. */
    static final String DONT_KNOW = "?";

    static final String NONE_OF_THESE = "-";

    private final MultiValueMap<String, String> form;
    private final LocalDate day;
    private final Map<AnswerPlace, Unread> unread = new LinkedHashMap<>();

    FormReading(MultiValueMap<String, String> form, LocalDate day) {
        this.form = form;
        this.day = day;
    }

    static String name(AnswerPlace place) {
        return "q." + place.written();
    }

    Map<AnswerPlace, Unread> unread() {
        return unread;
    }

    Answers read(Question question, AnswerPlace place, Answers answers) {
        var typed = form.get(name(place));
        if (typed == null) return answers;
        var values = typed.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (values.isEmpty()) return answers.without(place);
        var answer = answer(question, values);
        if (answer.isEmpty()) {
            unread.put(place, new Unread(String.join(", ", values), "survey.unread." + question.kind()));
            return answers;
        }
        return answers.with(place, answer.get());
    }

    private Optional<? extends Answer> answer(Question question, List<String> values) {
        var value = values.getFirst();
        if (values.contains(DONT_KNOW)) return Optional.of(new Answer.DontKnow());
        return switch (question.kind()) {
            case YES_NO -> value.matches("true|false") ? Optional.of(new Answer.YesNo(value.equals("true"))) : Optional.empty();
            case ONE -> question.choice(value).map(it -> new Answer.One(it.code()));
            case MANY -> many(question, values);
            case WHOLE, MONEY -> whole(value);
            case DECIMAL -> VietnameseNumber.decimal(value).filter(FormReading::isSane).map(Answer.Number::new);
            case DAY -> VietnameseDate.day(value, day).map(it -> new Answer.Day(BirthDate.onDay(it)));
            case BIRTH -> VietnameseDate.birth(value, day).filter(it -> it.date().getYear() > 1800).map(Answer.Day::new);
            case TEXT -> value.length() > Question.LONGEST_TEXT ? Optional.empty() : Optional.of(new Answer.Text(value));
            case PHOTO, POSITION -> Optional.empty();
        };
    }

    private static Optional<Answer> many(Question question, List<String> values) {
        var codes = new TreeSet<>(values);
        boolean none = codes.remove(NONE_OF_THESE);
        if (none && !codes.isEmpty() || codes.stream().anyMatch(it -> question.choice(it).isEmpty())) return Optional.empty();
        return Optional.of(new Answer.Many(codes));
    }

    private static Optional<Answer> whole(String value) {
        var whole = VietnameseNumber.whole(value);
        if (whole.isEmpty() || Math.abs(whole.getAsLong()) >= 1_000_000_000_000_000L) return Optional.empty();
        return Optional.of(Answer.Number.of(whole.getAsLong()));
    }

    /** What the JSON of a sheet can hold. */
    private static boolean isSane(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() <= 6 && bare.precision() - bare.scale() <= 15;
    }
}
