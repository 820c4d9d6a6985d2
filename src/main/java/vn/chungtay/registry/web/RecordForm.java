package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HelperId;
import vn.chungtay.registry.HelperKind;
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
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedId;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;

/** Turns the fields as typed into something to record. A field left empty is not known. */
record RecordForm(RecordKind kind, Typed typed, LocalDate today) {

    private static final int OLDEST_HOUSE = 1800;

    Optional<HouseholdRecord> toRecord() {
        var record = kind == RecordKind.CORRECTION ? correction() : typed.day("on").flatMap(this::toRecord);
        return typed.isSound() ? record : Optional.empty();
    }

    private Optional<HouseholdRecord> toRecord(LocalDate on) {
        return switch (kind) {
            case LIVING -> Optional.of(new HouseholdRecord.Living(living(), on));
            case LIFE -> person().map(it -> new HouseholdRecord.Life(it, life(), on));
            case NEED -> typed.one("need", Need.class)
                    .map(it -> new HouseholdRecord.InNeed(
                            it, typed.idIfAny("person").map(PersonId::new).orElse(null), typed.text("note").orElse(null), on));
            case NEED_END -> needEnd(on);
            case HELPER -> helper(on);
            case HELPER_END -> typed.id("which").map(it -> new HouseholdRecord.HelpEnded(new HelperId(it), on));
            case ESCAPE -> year().map(it -> new HouseholdRecord.Escape(it, typed.text("officer").orElse(null), on));
            case LOW_INCOME -> lowIncome(on);
            case CORRECTION -> correction();
        };
    }

    private Optional<HouseholdRecord> needEnd(LocalDate on) {
        var need = typed.id("which").map(NeedId::new);
        var outcome = typed.one("outcome", NeedOutcome.class);
        return need.flatMap(it -> outcome.map(how -> new HouseholdRecord.NeedEnded(it, how, on)));
    }

    private Optional<HouseholdRecord> helper(LocalDate on) {
        var helper = typed.one("helper", HelperKind.class);
        var name = typed.required("name");
        return helper.flatMap(kind -> name.map(it -> new HouseholdRecord.Helped(kind, it, typed.text("help").orElse(null), on)));
    }

    private Optional<HouseholdRecord> lowIncome(LocalDate on) {
        var person = person();
        var proof = typed.required("proof");
        return person.flatMap(it -> proof.map(paper -> new HouseholdRecord.LowIncome(it, paper, on)));
    }

    private Optional<HouseholdRecord> correction() {
        var person = person();
        var reason = typed.value("reason");
        return ActForm.details(typed)
                .flatMap(it -> person.map(one -> new HouseholdRecord.Corrected(one, it, reason, today)));
    }

    private Optional<PersonId> person() {
        return typed.id("person").map(PersonId::new);
    }

    private Optional<Integer> year() {
        typed.required("year");
        var year = typed.wholeIfAny("year").filter(it -> it >= 1990 && it <= today.getYear() + 1);
        if (year.isEmpty()) typed.fault("year", "registry.field.unreadable.year");
        return year.map(Long::intValue);
    }

    private HouseholdProfile living() {
        return new HouseholdProfile(
                new House(
                        typed.decimalIfAny("floor_area").orElse(null),
                        typed.yes("wall"),
                        typed.yes("frame"),
                        typed.yes("roof"),
                        typed.oneIfAny("house", HouseState.class).orElse(null),
                        built(),
                        new Soundness(typed.yes("floor"), typed.yes("safe"), typed.yes("settled"), typed.yes("disasters"))),
                new Sanitation(
                        typed.oneIfAny("water", Water.class).orElse(null),
                        typed.oneIfAny("latrine", Latrine.class).orElse(null)),
                new Information(
                        typed.yes("internet"),
                        typed.yes("telecom_needed"),
                        typed.yes("television"),
                        typed.yes("radio"),
                        typed.yes("phone"),
                        typed.yes("computer"),
                        typed.yes("reached")),
                new Living(
                        typed.oneIfAny("livelihood", Livelihood.class).orElse(null),
                        typed.decimalIfAny("farm_land").orElse(null)));
    }

    private @Nullable Integer built() {
        var year = typed.wholeIfAny("built");
        if (year.filter(it -> it < OLDEST_HOUSE || it > today.getYear()).isPresent()) typed.fault("built", "registry.field.unreadable.built");
        return year.map(Long::intValue).orElse(null);
    }

    private PersonProfile life() {
        return new PersonProfile(
                new Education(
                        typed.oneIfAny("finished", Schooling.class).orElse(null),
                        typed.oneIfAny("attending", Schooling.class).orElse(null),
                        typed.oneIfAny("training", Training.class).orElse(null)),
                new Work(
                        typed.oneIfAny("job", Job.class).orElse(null),
                        typed.yes("stable"),
                        typed.yes("able"),
                        typed.yes("wanted"),
                        typed.yes("stable_livelihood"),
                        typed.yes("counselling")),
                new Health(
                        typed.oneIfAny("disability", Disability.class).orElse(null),
                        typed.yes("insured"),
                        typed.text("insurance_no").orElse(null),
                        typed.dayIfAny("insured_until").orElse(null),
                        typed.yes("stunted"),
                        typed.yes("wasted"),
                        typed.dayIfAny("pregnant_until").orElse(null),
                        typed.dayIfAny("nursing_until").orElse(null),
                        typed.yes("cared")),
                new Social(
                        typed.yes("allowance"),
                        typed.yes("merit"),
                        typed.dayIfAny("away_since").orElse(null),
                        typed.yes("uses_internet"),
                        typed.yes("abroad")));
    }
}
