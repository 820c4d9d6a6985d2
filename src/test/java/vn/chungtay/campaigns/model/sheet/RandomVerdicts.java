package vn.chungtay.campaigns.model.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.chungtay.geography.AreaType;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;

/** Sheets that nobody would think of, many of them just at a boundary, about households of which much or little is known. */
final class RandomVerdicts {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 10, 5), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 2, 29), LocalDate.of(2021, 6, 1), LocalDate.of(2031, 1, 1), LocalDate.of(2023, 9, 1));
    private static final List<Integer> AGES = List.of(0, 2, 3, 6, 12, 15, 16, 18, 30, 31, 45, 57, 60, 61, 62, 80);
    private static final List<Integer> DONG = List.of(
            0, 900_000, 1_500_000, 1_500_001, 2_000_000, 2_000_001, 2_200_000, 2_250_000, 2_250_001, 2_800_000, 3_000_000, 3_000_001, 9_000_000);
    private static final List<Integer> POINTS = List.of(0, 95, 140, 141, 175, 176, 400);

    private final Random random;
    private final LocalDate day;
    private final boolean sane;
    private final int share;

    private RandomVerdicts(Random random) {
        this.random = random;
        this.day = random.nextInt(3) > 0 ? DAYS.getFirst() : one(DAYS);
        this.sane = random.nextInt(4) > 0;
        this.share = random.nextBoolean() ? 60 : 4 + random.nextInt(20);
    }

    static VerdictCase sheet(Random random, int number) {
        return new RandomVerdicts(random).sheet(number);
    }

    private VerdictCase sheet(int number) {
        var table = random.nextInt(3) == 0 ? GoldenVerdicts.TABLE : null;
        var questionnaire = GoldenVerdicts.questionnaire(table);
        var bare = Answers.NONE;
        for (int i = 0; i <= random.nextInt(5); i++) bare = bare.withMember(new MemberId(new UUID(1, i).toString()));
        var known = GivenKnown.by(known(bare));
        var answers = Answers.NONE;
        for (var id : bare.memberIds()) if (random.nextInt(12) > 0) answers = answers.withMember(id);
        for (int i = 0; i < random.nextInt(3) - 1; i++) answers = answers.withMember(new MemberId("new-" + i));
        for (var section : questionnaire.sections()) {
            var whom = section.perMember() ? answers.memberIds() : Collections.<MemberId>singletonList(null);
            for (var member : whom) {
                for (var question : section.questions()) {
                    if (random.nextInt(60) < share) answers = answers.with(new AnswerPlace(question.code(), member), answer(question));
                }
            }
        }
        return new VerdictCase("random " + number, questionnaire, day, one(List.of(AreaType.values())), answers, known, table);
    }

    /** Birth and sex are known of everybody, of everything else some. */
    private Answers known(Answers members) {
        var known = members;
        for (var section : GoldenVerdicts.questionnaire(null).sections()) {
            var whom = section.perMember() ? members.memberIds() : Collections.<MemberId>singletonList(null);
            for (var question : section.questions()) {
                for (var member : whom) {
                    var needed = List.of("born", "sex").contains(question.code());
                    var asked = question.records().isPresent() && !List.of("name", "relation", "ethnicity", "national_id").contains(question.code());
                    if (needed || asked && random.nextBoolean()) known = known.with(new AnswerPlace(question.code(), member), fit(question));
                }
            }
        }
        return known;
    }

    private Answer answer(Question question) {
        if (question.code().equals("presence") && random.nextInt(6) > 0) return new Answer.One("HERE");
        if (question.rule().dontKnow() && random.nextInt(25) == 0) return new Answer.DontKnow();
        if (sane || random.nextInt(30) > 0) return fit(question);
        return one(List.of(new Answer.DontKnow(), new Answer.YesNo(true), new Answer.One("NO_SUCH"), Answer.Many.of(List.of("C9")),
                new Answer.Number(new BigDecimal("-7.25")), new Answer.Text(" "), new Answer.Day(BirthDate.inYear(1990))));
    }

    private Answer fit(Question question) {
        var codes = question.form().choices().stream().map(Question.Choice::code).toList();
        return switch (question.kind()) {
            case YES_NO -> new Answer.YesNo(random.nextInt(3) > 0);
            case ONE -> new Answer.One(one(codes));
            case MANY -> Answer.Many.of(codes.stream().filter(_ -> random.nextBoolean()).toList());
            case WHOLE -> Answer.Number.of(question.code().equals("built") ? 1990 : one(POINTS));
            case DECIMAL -> new Answer.Number(BigDecimal.valueOf(one(List.of(800, 799, 1_600, 2_399, 2_400, 3_210, 100_000)), 2));
            case MONEY -> Answer.Number.of(one(DONG));
            case DAY -> new Answer.Day(BirthDate.onDay(day.plusDays(random.nextInt(5) - 2)));
            case BIRTH -> new Answer.Day(born());
            case TEXT -> new Answer.Text("Lý Thị B");
            case PHOTO -> new Answer.Photo("p1");
            case POSITION -> new Answer.Position(new BigDecimal("21.5"), new BigDecimal("105.8"), 9);
        };
    }

    private BirthDate born() {
        var born = day.minusYears(one(AGES)).plusDays(random.nextInt(5) - 2).minusMonths(random.nextInt(12) == 0 ? random.nextInt(12) : 0);
        return switch (random.nextInt(6)) {
            case 0 -> BirthDate.inYear(born.getYear());
            case 1 -> BirthDate.inMonth(born.getYear(), born.getMonthValue());
            default -> BirthDate.onDay(born);
        };
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
