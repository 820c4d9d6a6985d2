package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.store.JudgingJson;
import vn.chungtay.campaigns.store.JudgingJson.Held;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.ReviewTerms;
import vn.chungtay.standards.WorkingAges;

/**
 * By what a sheet of a village is judged, for a device that cannot ask. It holds for the days around the asked one on which
 * the law and the village's kind are the same; of a sheet of another day the device says nothing.
 */
@Component
@OpenToAll("numbers of the law and points of a table tell of nobody")
class FieldJudging {

    /** Sheets of a review are of its year, so nobody looks further. */
    private static final int MOST_DAYS = 366;

    private final Geography geography;
    private final ReviewTerms standards;
    private final WorkingAges ages;
    private final ReviewQuestions questions;
    private final MessageSource messages;

    FieldJudging(
            Geography geography,
            ReviewTerms standards,
            WorkingAges ages,
            ReviewQuestions questions,
            MessageSource messages) {
        this.geography = geography;
        this.standards = standards;
        this.ages = ages;
        this.questions = questions;
        this.messages = messages;
    }

    /** As {@link JudgingJson} writes it; empty where no standard is known for that day. */
    Optional<String> of(UnitId village, LocalDate day) {
        var area = geography.areaType(village, day);
        return standards.termsInReview(day, area).map(terms -> JudgingJson.write(
                new Held(days(village, day, area), area, Optional.of(terms), ages.on(day), questions.inForce(village, day)),
                this::text));
    }

    private DateRange days(UnitId village, LocalDate day, AreaType area) {
        var terms = standards.termsInReview(day, area);
        var working = ages.on(day);
        Predicate<LocalDate> same = it -> standards.termsInReview(it, area).equals(terms) && ages.on(it).equals(working);
        var first = furthest(day, it -> it.minusDays(1), same);
        var last = furthest(day, it -> it.plusDays(1), same);
        return DateRange.between(isOf(area, village, first) ? first : day, isOf(area, village, last) ? last : day);
    }

    /** Not before it was there. */
    private boolean isOf(AreaType area, UnitId village, LocalDate day) {
        return geography.areaTypes(List.of(village), day).get(village) == area;
    }

    private static LocalDate furthest(LocalDate day, UnaryOperator<LocalDate> next, Predicate<LocalDate> same) {
        var furthest = day;
        for (int i = 0; i < MOST_DAYS && same.test(next.apply(furthest)); i++) furthest = next.apply(furthest);
        return furthest;
    }

    /** With the places for values as they are. */
    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
