package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.shared.Id;

/** Writes what is known of people and of how households live, from a day on. */
@Repository
public class ProfileRows {

    private final JdbcTemplate jdbc;

    ProfileRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static Rows ofHouseholds(List<HouseholdRow> households) {
        var rows = ofHouseholds();
        for (var it : households) {
            var profile = it.profile();
            if (profile != null) add(rows, it.id(), profile, it.knownSince());
        }
        return rows;
    }

    public void insert(HouseholdId household, HouseholdProfile profile, LocalDate from) {
        var rows = ofHouseholds();
        add(rows, household, profile, from);
        rows.insert(jdbc);
    }

    static Rows ofPeople(List<HouseholdRow> households) {
        var rows = ofPeople();
        for (var household : households) {
            for (var it : household.members()) {
                var profile = it.profile();
                if (profile != null) add(rows, it.id(), profile, later(it.from(), household.knownSince()));
            }
        }
        return rows;
    }

    /** Of people who are known already, from a day on. */
    static Rows ofPeople(Stream<MemberRow> members, LocalDate on) {
        var rows = ofPeople();
        members.forEach(it -> {
            var profile = it.profile();
            if (profile != null) add(rows, it.id(), profile, on);
        });
        return rows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public void insert(PersonId person, PersonProfile profile, LocalDate from) {
        var rows = ofPeople();
        add(rows, person, profile, from);
        rows.insert(jdbc);
    }

    private static Rows ofHouseholds() {
        return new Rows(
                "registry.household_profile",
                "id uuid",
                "household_id uuid",
                "valid_from date",
                "floor_area_m2 numeric",
                "wall_durable boolean",
                "frame_durable boolean",
                "roof_durable boolean",
                "house_state text",
                "built_year int",
                "water_source text",
                "latrine text",
                "internet boolean",
                "telecom_needed boolean",
                "television boolean",
                "radio boolean",
                "phone boolean",
                "computer boolean",
                "floor_durable boolean",
                "house_safe boolean",
                "house_settled boolean",
                "stands_disasters boolean",
                "reached boolean",
                "livelihood text",
                "farm_land_m2 numeric");
    }

    private static void add(Rows rows, HouseholdId household, HouseholdProfile profile, LocalDate from) {
        var house = profile.house();
        var sound = house.soundness();
        var information = profile.information();
        rows.add(
                Id.newUuid(),
                household.value(),
                from,
                house.floorAreaM2(),
                house.wallDurable(),
                house.frameDurable(),
                house.roofDurable(),
                house.state(),
                house.builtYear(),
                profile.sanitation().water(),
                profile.sanitation().latrine(),
                information.internet(),
                information.telecomNeeded(),
                information.television(),
                information.radio(),
                information.phone(),
                information.computer(),
                sound.floorDurable(),
                sound.safe(),
                sound.settled(),
                sound.withstandsDisasters(),
                information.reached(),
                profile.living().livelihood(),
                profile.living().farmLandM2());
    }

    private static Rows ofPeople() {
        return new Rows(
                "registry.person_profile",
                "id uuid",
                "person_id uuid",
                "valid_from date",
                "schooling text",
                "attending text",
                "training text",
                "job text",
                "job_stable boolean",
                "able_to_work boolean",
                "wants_work boolean",
                "stable_livelihood boolean",
                "wants_counselling boolean",
                "disability text",
                "insured boolean",
                "insurance_no text",
                "insured_until date",
                "stunted boolean",
                "wasted boolean",
                "pregnant_until date",
                "nursing_until date",
                "cared boolean",
                "social_allowance boolean",
                "merit boolean",
                "away_since date",
                "uses_internet boolean",
                "abroad boolean");
    }

    private static void add(Rows rows, PersonId person, PersonProfile profile, LocalDate from) {
        var education = profile.education();
        var work = profile.work();
        var health = profile.health();
        var social = profile.social();
        rows.add(
                Id.newUuid(),
                person.value(),
                from,
                education.finished(),
                education.attending(),
                education.training(),
                work.job(),
                work.stable(),
                work.able(),
                work.wanted(),
                work.stableLivelihood(),
                work.counselling(),
                health.disability(),
                health.insured(),
                health.insuranceNo(),
                health.insuredUntil(),
                health.stunted(),
                health.wasted(),
                health.pregnantUntil(),
                health.nursingUntil(),
                health.cared(),
                social.allowance(),
                social.merit(),
                social.awaySince(),
                social.usesInternet(),
                social.abroad());
    }
}
