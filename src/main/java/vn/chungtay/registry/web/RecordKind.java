package vn.chungtay.registry.web;

import static vn.chungtay.registry.web.RecordField.of;
import static vn.chungtay.registry.web.RecordField.one;
import static vn.chungtay.registry.web.RecordField.yes;

import java.util.Arrays;
import java.util.List;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;

/** The forms by which something that became known is recorded, each with its fields in order. */
enum RecordKind {
    LIVING(
            "living",
            false,
            one("house", "house", HouseState.values()),
            of("floor_area", "text"),
            yes("wall"),
            yes("frame"),
            yes("roof"),
            yes("floor"),
            of("built", "text"),
            yes("safe"),
            yes("settled"),
            yes("disasters"),
            one("water", "water", Water.values()),
            one("latrine", "latrine", Latrine.values()),
            yes("internet"),
            yes("telecom_needed"),
            yes("television"),
            yes("radio"),
            yes("phone"),
            yes("computer"),
            yes("reached"),
            one("livelihood", "livelihood", Livelihood.values()),
            of("farm_land", "text"),
            of("on", "date")),
    LIFE(
            "person",
            true,
            of("person", "person"),
            one("finished", "schooling", Schooling.values()),
            one("attending", "schooling", Arrays.stream(Schooling.values())
                    .filter(it -> it != Schooling.NONE)
                    .toArray(Schooling[]::new)),
            one("training", "training", Training.values()),
            one("job", "job", Job.values()),
            yes("stable"),
            yes("able"),
            yes("wanted"),
            yes("stable_livelihood"),
            yes("counselling"),
            one("disability", "disability", Disability.values()),
            yes("insured"),
            of("insurance_no", "text"),
            of("insured_until", "text"),
            yes("cared"),
            yes("stunted"),
            yes("wasted"),
            of("pregnant_until", "text"),
            of("nursing_until", "text"),
            yes("allowance"),
            yes("merit"),
            of("away_since", "text"),
            yes("abroad"),
            yes("uses_internet"),
            of("on", "date")),
    NEED("need", false, one("need", "need", Need.values()), of("person", "person"), of("note", "text"), of("on", "date")),
    NEED_END("need-end", false, of("which", "need"), one("outcome", "outcome", NeedOutcome.values()), of("on", "date")),
    HELPER("helper", false, one("helper", "helper", HelperKind.values()), of("name", "text"), of("help", "text"), of("on", "date")),
    HELPER_END("helper-end", false, of("which", "helper"), of("on", "date")),
    ESCAPE("escape", false, of("year", "text"), of("officer", "text"), of("on", "date")),
    LOW_INCOME("low-income", false, of("person", "person"), of("proof", "text"), of("on", "date")),
    CORRECTION(
            "correction",
            true,
            of("person", "person"),
            of("name", "text"),
            of("born", "text"),
            of("sex", "sex"),
            of("ethnicity", "ethnicity"),
            of("number", "text"),
            of("reason", "text"));

    private final String path;
    private final boolean ofOne;
    private final List<RecordField> fields;

    RecordKind(String path, boolean ofOne, RecordField... fields) {
        this.path = path;
        this.ofOne = ofOne;
        this.fields = List.of(fields);
    }

    public String path() {
        return path;
    }

    /** Whether the form begins with what is known of one member, who has to be chosen before. */
    public boolean ofOne() {
        return ofOne;
    }

    /** Whether it ends something that stands on the page; its way in is beside it. */
    public boolean ending() {
        return this == NEED_END || this == HELPER_END;
    }

    public List<RecordField> fields() {
        return fields;
    }

    static RecordKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(it -> it.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("record " + path));
    }
}
