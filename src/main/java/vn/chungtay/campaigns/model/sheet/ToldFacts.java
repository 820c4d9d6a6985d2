package vn.chungtay.campaigns.model.sheet;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.PersonProfile;

/** What a sheet tells of how people and their household live, by the table in docs/domain/questionnaires.md. */
final class ToldFacts {

    private ToldFacts() {}

    /** @param known absent for somebody of whom nothing was known */
    static PersonProfile life(Told told, @Nullable PersonProfile known) {
        var was = Objects.requireNonNullElse(known, PersonProfile.UNKNOWN);
        return new PersonProfile(
                new PersonProfile.Education(
                        told.one("finished", PersonProfile.Schooling.class, was.education().finished()),
                        told.one("attending", PersonProfile.Schooling.class, was.education().attending()),
                        told.one("training", PersonProfile.Training.class, was.education().training())),
                work(told, was.work()),
                health(told, was.health()),
                new PersonProfile.Social(
                        told.yes("allowance", was.social().allowance()),
                        told.yes("merit", was.social().merit()),
                        told.day("away_since", was.social().awaySince()),
                        told.yes("uses_internet", was.social().usesInternet()),
                        told.yes("abroad", was.social().abroad())));
    }

    private static PersonProfile.Work work(Told told, PersonProfile.Work was) {
        return new PersonProfile.Work(
                told.one("job", PersonProfile.Job.class, was.job()),
                told.yes("stable", was.stable()),
                told.yes("able", was.able()),
                told.yes("wanted", was.wanted()),
                told.yes("stable_livelihood", was.stableLivelihood()),
                told.yes("counselling", was.counselling()));
    }

    private static PersonProfile.Health health(Told told, PersonProfile.Health was) {
        return new PersonProfile.Health(
                told.one("disability", PersonProfile.Disability.class, was.disability()),
                told.yes("insured", was.insured()),
                told.text("insurance_no", was.insuranceNo()),
                told.day("insured_until", was.insuredUntil()),
                told.yes("stunted", was.stunted()),
                told.yes("wasted", was.wasted()),
                told.day("pregnant_until", was.pregnantUntil()),
                told.day("nursing_until", was.nursingUntil()),
                told.yes("cared", was.cared()));
    }

    /** @param known absent if nothing was known of how it lives */
    static HouseholdProfile living(Told told, @Nullable HouseholdProfile known) {
        var was = Objects.requireNonNullElse(known, HouseholdProfile.UNKNOWN);
        return new HouseholdProfile(
                house(told, was.house()),
                new HouseholdProfile.Sanitation(
                        told.one("water", HouseholdProfile.Water.class, was.sanitation().water()),
                        told.one("latrine", HouseholdProfile.Latrine.class, was.sanitation().latrine())),
                new HouseholdProfile.Information(
                        told.yes("internet", was.information().internet()),
                        told.yes("telecom_needed", was.information().telecomNeeded()),
                        told.yes("television", was.information().television()),
                        told.yes("radio", was.information().radio()),
                        told.yes("phone", was.information().phone()),
                        told.yes("computer", was.information().computer()),
                        told.yes("reached", was.information().reached())),
                new HouseholdProfile.Living(
                        told.one("livelihood", HouseholdProfile.Livelihood.class, was.living().livelihood()),
                        told.number("farm_land", was.living().farmLandM2())));
    }

    private static HouseholdProfile.House house(Told told, HouseholdProfile.House was) {
        var built = told.number("built", was.builtYear() == null ? null : BigDecimal.valueOf(was.builtYear()));
        return new HouseholdProfile.House(
                told.number("floor_area", was.floorAreaM2()),
                told.yes("wall", was.wallDurable()),
                told.yes("frame", was.frameDurable()),
                told.yes("roof", was.roofDurable()),
                told.one("house_state", HouseholdProfile.HouseState.class, was.state()),
                built == null ? null : built.intValueExact(),
                new HouseholdProfile.Soundness(
                        told.yes("floor", was.soundness().floorDurable()),
                        told.yes("safe", was.soundness().safe()),
                        told.yes("settled", was.soundness().settled()),
                        told.yes("disasters", was.soundness().withstandsDisasters())));
    }
}
