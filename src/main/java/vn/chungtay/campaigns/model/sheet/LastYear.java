package vn.chungtay.campaigns.model.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/** What the register knows, as answers of the questionnaire, so that a sheet opens with it. */
public final class LastYear {

    private Answers answers = Answers.NONE;

    private LastYear() {}

    /** @param ethnicities names by code */
    public static Answers of(KnownHousehold known, Map<String, String> ethnicities) {
        return of(known.row(), ethnicities);
    }

    /** @param ethnicities names by code */
    public static Answers of(HouseholdRow known, Map<String, String> ethnicities) {
        var it = new LastYear();
        known.members().forEach(member -> it.member(member, ethnicities));
        var profile = known.profile();
        if (profile != null) it.household(profile);
        return it.answers;
    }

    private void member(MemberRow row, Map<String, String> ethnicities) {
        var who = new MemberId(row.id().value().toString());
        answers = answers.withMember(who);
        var details = row.details();
        put(who, "presence", new Answer.One("HERE"));
        put(who, "name", new Answer.Text(details.name()));
        put(who, "born", new Answer.Day(details.born()));
        put(who, "sex", new Answer.One(details.sex().name()));
        put(who, "ethnicity", new Answer.Text(ethnicities.getOrDefault(details.ethnicity(), "")));
        if (details.nationalId() != null) put(who, "national_id", new Answer.Text(details.nationalId().digits()));
        put(who, "relation", new Answer.One(row.relation().name()));
        if (row.profile() != null) life(who, row.profile());
    }

    private void life(MemberId who, PersonProfile profile) {
        var work = profile.work();
        yes(who, "able", work.able());
        yes(who, "wanted", work.wanted());
        one(who, "job", work.job());
        yes(who, "stable", work.stable());
        yes(who, "stable_livelihood", work.stableLivelihood());
        yes(who, "counselling", work.counselling());
        var education = profile.education();
        one(who, "attending", education.attending());
        one(who, "finished", education.finished());
        one(who, "training", education.training());
        var health = profile.health();
        yes(who, "insured", health.insured());
        text(who, "insurance_no", health.insuranceNo());
        day(who, "insured_until", health.insuredUntil());
        yes(who, "cared", health.cared());
        one(who, "disability", health.disability());
        yes(who, "stunted", health.stunted());
        yes(who, "wasted", health.wasted());
        day(who, "pregnant_until", health.pregnantUntil());
        day(who, "nursing_until", health.nursingUntil());
        var social = profile.social();
        yes(who, "allowance", social.allowance());
        yes(who, "merit", social.merit());
        day(who, "away_since", social.awaySince());
        yes(who, "abroad", social.abroad());
        yes(who, "uses_internet", social.usesInternet());
    }

    private void household(HouseholdProfile profile) {
        var house = profile.house();
        one(null, "house_state", house.state());
        number("floor_area", house.floorAreaM2());
        yes(null, "wall", house.wallDurable());
        yes(null, "frame", house.frameDurable());
        yes(null, "roof", house.roofDurable());
        yes(null, "floor", house.soundness().floorDurable());
        number("built", house.builtYear() == null ? null : BigDecimal.valueOf(house.builtYear()));
        yes(null, "safe", house.soundness().safe());
        yes(null, "settled", house.soundness().settled());
        yes(null, "disasters", house.soundness().withstandsDisasters());
        one(null, "water", profile.sanitation().water());
        one(null, "latrine", profile.sanitation().latrine());
        var means = profile.information();
        yes(null, "internet", means.internet());
        yes(null, "telecom_needed", means.telecomNeeded());
        yes(null, "television", means.television());
        yes(null, "radio", means.radio());
        yes(null, "phone", means.phone());
        yes(null, "computer", means.computer());
        yes(null, "reached", means.reached());
        one(null, "livelihood", profile.living().livelihood());
        number("farm_land", profile.living().farmLandM2());
    }

    private void put(@Nullable MemberId who, String code, Answer answer) {
        answers = answers.with(new AnswerPlace(code, who), answer);
    }

    private void yes(@Nullable MemberId who, String code, @Nullable Boolean value) {
        if (value != null) put(who, code, new Answer.YesNo(value));
    }

    private void one(@Nullable MemberId who, String code, @Nullable Enum<?> value) {
        if (value != null) put(who, code, new Answer.One(value.name()));
    }

    private void text(MemberId who, String code, @Nullable String value) {
        if (value != null) put(who, code, new Answer.Text(value));
    }

    private void day(MemberId who, String code, @Nullable LocalDate value) {
        if (value != null) put(who, code, new Answer.Day(BirthDate.onDay(value)));
    }

    private void number(String code, @Nullable BigDecimal value) {
        if (value != null) put(null, code, new Answer.Number(value));
    }
}
