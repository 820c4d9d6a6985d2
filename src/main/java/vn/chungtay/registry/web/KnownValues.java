package vn.chungtay.registry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.model.MemberView;

/** What is known already, as the fields of a form begin with it; whoever changes one value keeps the others. */
final class KnownValues {

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

    static MultiValueMap<String, String> of(HouseholdProfile profile) {
        var known = new KnownValues();
        var house = profile.house();
        var information = profile.information();
        known.put("house", house.state());
        known.put("floor_area", house.floorAreaM2());
        known.put("wall", house.wallDurable());
        known.put("frame", house.frameDurable());
        known.put("roof", house.roofDurable());
        known.put("floor", house.soundness().floorDurable());
        known.put("built", house.builtYear());
        known.put("safe", house.soundness().safe());
        known.put("settled", house.soundness().settled());
        known.put("disasters", house.soundness().withstandsDisasters());
        known.put("water", profile.sanitation().water());
        known.put("latrine", profile.sanitation().latrine());
        known.put("internet", information.internet());
        known.put("telecom_needed", information.telecomNeeded());
        known.put("television", information.television());
        known.put("radio", information.radio());
        known.put("phone", information.phone());
        known.put("computer", information.computer());
        known.put("reached", information.reached());
        known.put("livelihood", profile.living().livelihood());
        known.put("farm_land", profile.living().farmLandM2());
        return known.values;
    }

    static MultiValueMap<String, String> life(MemberView member) {
        var known = new KnownValues();
        known.put("person", member.id().value());
        known.educationAndWork(member.profile());
        known.healthAndSocial(member.profile());
        return known.values;
    }

    /** Never the identity number: to show it is an act of its own. */
    static MultiValueMap<String, String> papers(MemberView member) {
        var known = new KnownValues();
        var details = member.details();
        known.put("person", member.id().value());
        known.put("name", details.name());
        known.put("born", Vietnamese.date(details.born()));
        known.put("sex", details.sex());
        known.put("ethnicity", details.ethnicity());
        return known.values;
    }

    private void educationAndWork(PersonProfile profile) {
        put("finished", profile.education().finished());
        put("attending", profile.education().attending());
        put("training", profile.education().training());
        put("job", profile.work().job());
        put("stable", profile.work().stable());
        put("able", profile.work().able());
        put("wanted", profile.work().wanted());
        put("stable_livelihood", profile.work().stableLivelihood());
        put("counselling", profile.work().counselling());
    }

    private void healthAndSocial(PersonProfile profile) {
        var health = profile.health();
        put("disability", health.disability());
        put("insured", health.insured());
        put("insurance_no", health.insuranceNo());
        put("insured_until", health.insuredUntil());
        put("cared", health.cared());
        put("stunted", health.stunted());
        put("wasted", health.wasted());
        put("pregnant_until", health.pregnantUntil());
        put("nursing_until", health.nursingUntil());
        put("allowance", profile.social().allowance());
        put("merit", profile.social().merit());
        put("away_since", profile.social().awaySince());
        put("abroad", profile.social().abroad());
        put("uses_internet", profile.social().usesInternet());
    }

    private void put(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> values.add(field, Vietnamese.date(day));
            case BigDecimal number -> values.add(field, number.toPlainString().replace('.', ','));
            default -> values.add(field, value.toString());
        }
    }
}
