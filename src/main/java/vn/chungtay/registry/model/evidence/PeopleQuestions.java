package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Measure;
import vn.chungtay.standards.WorkingAge;

/**
 * The indicators that are answered by the members: work, dependants, nutrition, insurance and education.
 *
 * @param working the bounds of working age on that day, absent where no file says what holds
 */
record PeopleQuestions(List<Someone> members, @Nullable WorkingAge working, LocalDate day) {

    Said work(Indicator indicator) {
        return anybody((member, born) -> new WorkQuestion(working, day).ask(member, born, indicator.measure()), "work_fine");
    }

    /** How many depend on others is known only within bounds while somebody's allowance or disability is not. */
    Said dependants(Indicator indicator) {
        if (members.isEmpty()) return Said.unknown(Because.of("no_members"));
        var each = members.stream()
                .map(it -> Said.whenever(it, (member, born) -> dependant(member, born, indicator.measure())))
                .toList();
        long certain = each.stream().filter(it -> it.is(Known.YES)).count();
        long possible = certain + each.stream().filter(it -> it.is(Known.UNKNOWN)).count();
        long share = indicator.measure().limit("share_above_percent");
        var written = Vietnamese.number(certain) + "/" + Vietnamese.number(members.size());
        if (certain * 100 > share * members.size()) return Said.lacking(Because.of("dependants", written));
        if (possible * 100 <= share * members.size()) return Said.fine(Because.of("dependants", written));
        return Said.unknown(each.stream()
                .filter(it -> it.is(Known.UNKNOWN))
                .flatMap(it -> it.because().stream())
                .toArray(Because[]::new));
    }

    /** A child; or somebody elderly or disabled who receives the monthly social allowance. */
    private Said dependant(Someone member, BirthDate born, Measure measure) {
        int age = born.ageOn(day);
        if (age < measure.limit("child_below")) return Said.lacking(Because.of(member, "child"));
        var allowance = member.profile().social().allowance();
        var disability = member.profile().health().disability();
        boolean elderly = age >= measure.limit("elderly_from");
        if (Boolean.FALSE.equals(allowance) || !elderly && disability == Disability.NONE) return Said.fine();
        if (!elderly && disability == null) return Said.unknown(Because.of(member, "disability_missing"));
        if (allowance == null) return Said.unknown(Because.of(member, "allowance_missing"));
        return Said.lacking(Because.of(member, "allowance"));
    }

    Said nutrition(Indicator indicator) {
        long below = indicator.measure().limit("child_below");
        return anybody((member, born) -> born.ageOn(day) < below ? growth(member) : Said.fine(), "nutrition_fine");
    }

    private static Said growth(Someone child) {
        var health = child.profile().health();
        if (Boolean.TRUE.equals(health.stunted())) return Said.lacking(Because.of(child, "stunted"));
        if (Boolean.TRUE.equals(health.wasted())) return Said.lacking(Because.of(child, "wasted"));
        boolean measured = health.stunted() != null && health.wasted() != null;
        return measured ? Said.fine() : Said.unknown(Because.of(child, "growth_missing"));
    }

    Said insurance(Indicator indicator) {
        long from = indicator.measure().limit("age_from");
        return anybody((member, born) -> born.ageOn(day) < from ? Said.fine() : card(member), "insurance_fine");
    }

    /** A card that has run out may have been renewed: nothing is recorded of the days after it. */
    private Said card(Someone member) {
        var insured = member.profile().health().insured();
        var until = member.profile().health().insuredUntil();
        if (insured == null) return Said.unknown(Because.of(member, "insurance_missing"));
        if (!insured) return Said.lacking(Because.of(member, "uninsured"));
        boolean ranOut = until != null && until.isBefore(day);
        return ranOut ? Said.unknown(Because.of(member, "card_ran_out", Vietnamese.date(until))) : Said.fine();
    }

    Said adultEducation(Indicator indicator) {
        return anybody(
                (member, born) -> LearningQuestion.adult(member, born.ageOn(day), indicator.measure()),
                "adult_education_fine");
    }

    Said schooling(Indicator indicator) {
        return anybody(
                (member, born) -> LearningQuestion.child(member, born, day, indicator.measure()), "schooling_fine");
    }

    private Said anybody(BiFunction<Someone, BirthDate, Said> question, String nobody) {
        if (members.isEmpty()) return Said.unknown(Because.of("no_members"));
        return Said.ofAny(members.stream().map(it -> Said.whenever(it, question)).toList(), Because.of(nobody));
    }
}
