package vn.chungtay.interop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Soundness;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;

/** A profile as what is known of it, by column, so that two can be laid over each other; and back. */
final class KnownProfile {

    private final Map<Field, Object> values = new EnumMap<>(Field.class);

    private KnownProfile() {}

    static Map<Field, Object> values(HouseholdProfile it) {
        var known = new KnownProfile();
        known.house(it.house());
        known.put(Field.WATER, it.sanitation().water());
        known.put(Field.LATRINE, it.sanitation().latrine());
        known.information(it.information());
        known.put(Field.LIVELIHOOD, it.living().livelihood());
        known.put(Field.FARM_LAND, it.living().farmLandM2());
        return known.values;
    }

    private void house(House house) {
        put(Field.FLOOR_AREA, house.floorAreaM2());
        put(Field.HOUSE_STATE, house.state());
        put(Field.FLOOR, house.soundness().floorDurable());
        put(Field.WALL, house.wallDurable());
        put(Field.FRAME, house.frameDurable());
        put(Field.ROOF, house.roofDurable());
        put(Field.BUILT, house.builtYear());
        put(Field.SAFE, house.soundness().safe());
        put(Field.SETTLED, house.soundness().settled());
        put(Field.DISASTERS, house.soundness().withstandsDisasters());
    }

    private void information(Information information) {
        put(Field.INTERNET, information.internet());
        put(Field.TELECOM_NEEDED, information.telecomNeeded());
        put(Field.TELEVISION, information.television());
        put(Field.RADIO, information.radio());
        put(Field.PHONE, information.phone());
        put(Field.COMPUTER, information.computer());
        put(Field.REACHED, information.reached());
    }

    static Map<Field, Object> values(PersonProfile it) {
        var known = new KnownProfile();
        known.put(Field.SCHOOLING, it.education().finished());
        known.put(Field.ATTENDING, it.education().attending());
        known.put(Field.TRAINING, it.education().training());
        known.work(it.work());
        known.health(it.health());
        known.put(Field.ALLOWANCE, it.social().allowance());
        known.put(Field.MERIT, it.social().merit());
        known.put(Field.AWAY_SINCE, it.social().awaySince());
        known.put(Field.USES_INTERNET, it.social().usesInternet());
        known.put(Field.ABROAD, it.social().abroad());
        return known.values;
    }

    private void work(Work work) {
        put(Field.JOB, work.job());
        put(Field.STABLE_JOB, work.stable());
        put(Field.ABLE, work.able());
        put(Field.WANTED, work.wanted());
        put(Field.STABLE_LIVELIHOOD, work.stableLivelihood());
        put(Field.COUNSELLING, work.counselling());
    }

    private void health(Health health) {
        put(Field.DISABILITY, health.disability());
        put(Field.INSURED, health.insured());
        put(Field.INSURANCE_NO, health.insuranceNo());
        put(Field.INSURED_UNTIL, health.insuredUntil());
        put(Field.STUNTED, health.stunted());
        put(Field.WASTED, health.wasted());
        put(Field.PREGNANT_UNTIL, health.pregnantUntil());
        put(Field.NURSING_UNTIL, health.nursingUntil());
        put(Field.CARED, health.cared());
    }

    private void put(Field field, @Nullable Object value) {
        if (value != null) values.put(field, value);
    }

    static HouseholdProfile household(Map<Field, Object> values) {
        var known = new Known(values);
        return new HouseholdProfile(
                new House(
                        known.of(Field.FLOOR_AREA, BigDecimal.class), known.is(Field.WALL), known.is(Field.FRAME), known.is(Field.ROOF),
                        known.of(Field.HOUSE_STATE, HouseState.class), known.of(Field.BUILT, Integer.class),
                        new Soundness(known.is(Field.FLOOR), known.is(Field.SAFE), known.is(Field.SETTLED), known.is(Field.DISASTERS))),
                new Sanitation(known.of(Field.WATER, Water.class), known.of(Field.LATRINE, Latrine.class)),
                new Information(
                        known.is(Field.INTERNET), known.is(Field.TELECOM_NEEDED), known.is(Field.TELEVISION), known.is(Field.RADIO),
                        known.is(Field.PHONE), known.is(Field.COMPUTER), known.is(Field.REACHED)),
                new Living(known.of(Field.LIVELIHOOD, Livelihood.class), known.of(Field.FARM_LAND, BigDecimal.class)));
    }

    static PersonProfile person(Map<Field, Object> values) {
        var known = new Known(values);
        return new PersonProfile(
                new Education(
                        known.of(Field.SCHOOLING, Schooling.class), known.of(Field.ATTENDING, Schooling.class),
                        known.of(Field.TRAINING, Training.class)),
                new Work(
                        known.of(Field.JOB, Job.class), known.is(Field.STABLE_JOB), known.is(Field.ABLE), known.is(Field.WANTED),
                        known.is(Field.STABLE_LIVELIHOOD), known.is(Field.COUNSELLING)),
                new Health(
                        known.of(Field.DISABILITY, Disability.class), known.is(Field.INSURED), known.of(Field.INSURANCE_NO, String.class),
                        known.of(Field.INSURED_UNTIL, LocalDate.class), known.is(Field.STUNTED), known.is(Field.WASTED),
                        known.of(Field.PREGNANT_UNTIL, LocalDate.class), known.of(Field.NURSING_UNTIL, LocalDate.class),
                        known.is(Field.CARED)),
                new Social(
                        known.is(Field.ALLOWANCE), known.is(Field.MERIT), known.of(Field.AWAY_SINCE, LocalDate.class),
                        known.is(Field.USES_INTERNET), known.is(Field.ABROAD)));
    }

    private record Known(Map<Field, Object> values) {

        @Nullable Boolean is(Field field) {
            return of(field, Boolean.class);
        }

        <T> @Nullable T of(Field field, Class<T> type) {
            return type.cast(values.get(field));
        }
    }
}
