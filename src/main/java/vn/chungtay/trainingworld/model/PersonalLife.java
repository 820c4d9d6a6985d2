package vn.chungtay.trainingworld.model;

import static vn.chungtay.trainingworld.model.Hardship.ADULT_EDUCATION;
import static vn.chungtay.trainingworld.model.Hardship.INSURANCE;
import static vn.chungtay.trainingworld.model.Hardship.INTERNET;
import static vn.chungtay.trainingworld.model.Hardship.JOB;
import static vn.chungtay.trainingworld.model.Hardship.NUTRITION;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.Relation;

/** What is known of one person. The person carries the family's hardships that are given to them, and no other. */
final class PersonalLife {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    private final Chance chance;
    private final Villager who;
    private final Set<Integer> carries;
    private final boolean inTown;

    PersonalLife(Chance chance, Villager who, Set<Integer> carries, boolean inTown) {
        this.chance = chance;
        this.who = who;
        this.carries = carries;
        this.inTown = inTown;
    }

    /** @param newborn a child of less than one year lives in the family */
    PersonProfile tell(boolean newborn) {
        var education = Learning.of(chance, who, carries);
        boolean student = education.attending() != null
                && education.attending() != PersonProfile.Schooling.NONE
                && !who.isChild();
        return new PersonProfile(education, work(student), health(newborn), social());
    }

    private Work work(boolean student) {
        if (who.isChild()) return Work.UNKNOWN;
        if (student) return new Work(Job.STUDENT, null, true, false, null, false);
        if (!who.isAbleToWork()) return new Work(who.age() >= 60 ? Job.RETIRED : Job.HOME, null, false, false, false, false);
        if (carries.contains(JOB)) return withoutDecentJob();
        if (who.age() >= 60) return new Work(chance.percent(60) ? Job.OWN_FARM : Job.RETIRED, true, true, false, true, false);
        return new Work(job(), true, true, true, true, false);
    }

    private Work withoutDecentJob() {
        return chance.percent(30)
                ? new Work(Job.NONE, false, true, true, false, true)
                : new Work(Job.WAGE_WITHOUT_CONTRACT, false, true, true, false, true);
    }

    private Job job() {
        var weights = inTown ? new int[] {25, 30, 40, 5} : new int[] {72, 6, 17, 5};
        return switch (chance.weighted(weights)) {
            case 0 -> Job.OWN_FARM;
            case 1 -> Job.OWN_BUSINESS;
            case 2 -> Job.WAGE_WITH_CONTRACT;
            default -> Job.WAGE_WITHOUT_CONTRACT;
        };
    }

    private Health health(boolean newborn) {
        boolean insured = !carries.contains(INSURANCE);
        var growth = who.isChild();
        boolean wasted = growth && carries.contains(NUTRITION) && chance.percent(35);
        boolean stunted = growth && carries.contains(NUTRITION) && !wasted;
        boolean pregnant = expects(newborn);
        return new Health(
                who.disability(),
                insured,
                null,
                insured ? END_OF_2023.plusDays(chance.between(20, 380)) : null,
                growth ? stunted : null,
                growth ? wasted : null,
                pregnant ? END_OF_2023.plusDays(chance.between(10, 240)) : null,
                newborn && isMother() ? END_OF_2023.plusDays(chance.between(60, 500)) : null,
                insured ? true : null);
    }

    private boolean expects(boolean newborn) {
        return !newborn && isMother() && chance.percent(5);
    }

    private boolean isMother() {
        return who.mayBearChildren()
                && switch (who.relation()) {
                    case HEAD, SPOUSE, CHILD_IN_LAW -> true;
                    default -> false;
                };
    }

    private Social social() {
        var away = awaySince();
        return new Social(who.hasAllowance(), merit(), away, usesInternet(), away != null && away.getDayOfMonth() == 1);
    }

    private boolean merit() {
        return who.age() >= 66 && chance.percent(5);
    }

    private @Nullable LocalDate awaySince() {
        boolean goes = who.age() >= 19 && who.age() <= 38 && who.relation() != Relation.HEAD;
        return goes && chance.percent(9) ? END_OF_2023.minusDays(chance.between(40, 900)) : null;
    }

    private boolean usesInternet() {
        if (carries.contains(INTERNET) || who.age() < 10) return false;
        return who.relation() == Relation.HEAD || chance.percent(who.age() < 60 ? 92 : 35);
    }
}
