package vn.chungtay.campaigns.model.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.KnownHousehold.OpenNeed;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.registry.SheetFacts;
import vn.chungtay.registry.SheetFacts.OfPerson;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.MemberId;

/**
 * Carries the answers of a complete sheet over to the register, by the table in docs/domain/questionnaires.md. Facts are
 * told first; the indicators then follow from the records of that day, so nobody ticks a deprivation.
 */
public final class ReadSheet {

    private final Filled filled;
    private final Judgement judgement;
    private final KnownHousehold known;
    private final Keys keys;
    private final ToldSheet sheet;
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<HouseholdAct> acts = new ArrayList<>();
    private final List<OfPerson> people = new ArrayList<>();

    private ReadSheet(Filled filled, Judgement judgement, KnownHousehold known, Keys keys) {
        this.filled = filled;
        this.judgement = judgement;
        this.known = known;
        this.keys = keys;
        this.sheet = new ToldSheet(filled.answers(), judgement);
    }

    /** What a sheet tells, or why it cannot be taken in. */
    public sealed interface Reading {

        record Facts(SheetFacts facts) implements Reading {}

        record Refused(List<SheetFault> because) implements Reading {

            public Refused {
                because = List.copyOf(because);
            }
        }
    }

    /**
     * What the words of a sheet mean.
     *
     * @param ethnicityCodes by folded name
     * @param points the table by which points were given; absent if the province has none
     */
    public record Keys(Map<String, String> ethnicityCodes, @Nullable B1Questions points) {}

    public static Reading of(Filled filled, Judgement judgement, KnownHousehold known, Keys keys) {
        return new ReadSheet(filled, judgement, known, keys).read();
    }

    private Reading read() {
        if (!judgement.isComplete()) return new Reading.Refused(List.of(new SheetFault.Incomplete(judgement.open())));
        joiners();
        leavers();
        head();
        var household = sheet.household();
        var living = ToldFacts.living(household, known.row().profile());
        var facts = new SheetFacts(
                filled.day(),
                acts,
                living.equals(known.row().profile()) ? null : living,
                people,
                newNeeds(household.many("needs", Need.class), null),
                look(household));
        return faults.isEmpty() ? new Reading.Facts(facts) : new Reading.Refused(faults);
    }

    /** Newcomers join before anybody leaves, so that a household is never empty in between. */
    private void joiners() {
        for (var member : filled.answers().memberIds()) {
            var told = sheet.member(member);
            var before = person(member);
            if (!told.choice("presence", "HERE").equals("HERE")) continue;
            var details = details(told, before);
            if (details == null) continue;
            var relation = Objects.requireNonNull(told.one("relation", Relation.class, Relation.OTHER));
            if (before == null && relation == Relation.HEAD) faults.add(new SheetFault.NewHeadFirst(details.name()));
            if (before == null) acts.add(new HouseholdAct.Join(details, relation, joinedOn(details)));
            var profile = ToldFacts.life(told, before == null ? null : before.profile());
            var changed = before == null ? !profile.equals(PersonProfile.UNKNOWN) : !profile.equals(before.profile());
            people.add(new OfPerson(
                    before == null ? null : before.id(),
                    details,
                    before != null && !details.equals(before.details()),
                    changed ? profile : null,
                    newNeeds(told.many("person_needs", Need.class), before == null ? null : before.id())));
        }
    }

    private LocalDate joinedOn(PersonDetails details) {
        var born = details.born().latest();
        return born.isAfter(known.row().from()) && born.isAfter(filled.day().minusYears(1)) && !born.isAfter(filled.day())
                ? born
                : filled.day();
    }

    private void leavers() {
        var newHead = headOnSheet();
        for (var member : filled.answers().memberIds()) {
            var told = sheet.member(member);
            var before = person(member);
            var presence = told.choice("presence", "HERE");
            if (before == null || presence.equals("HERE")) continue;
            var on = Objects.requireNonNull(told.day("presence_on", filled.day()));
            var next = before.relation() == Relation.HEAD && newHead != null && !newHead.equals(before.id()) ? newHead : null;
            switch (presence) {
                case "DIED" -> acts.add(new HouseholdAct.Die(before.id(), next, on));
                case "LEFT" -> acts.add(new HouseholdAct.Leave(before.id(), next, on));
                default -> faults.add(new SheetFault.SplitFirst(before.details().name()));
            }
        }
    }

    /** Another head, while the one before stays. */
    private void head() {
        var head = headOnSheet();
        var before = known.head();
        var stays = sheet.member(member(before.id())).choice("presence", "HERE").equals("HERE");
        if (head != null && stays && !head.equals(before.id())) acts.add(new HouseholdAct.ChangeHead(head, filled.day()));
    }

    private @Nullable PersonId headOnSheet() {
        for (var member : filled.answers().memberIds()) {
            var told = sheet.member(member);
            var before = person(member);
            if (before != null
                    && told.choice("presence", "HERE").equals("HERE")
                    && told.choice("relation", before.relation().name()).equals(Relation.HEAD.name())) return before.id();
        }
        return null;
    }

    private @Nullable PersonDetails details(Told told, @Nullable MemberRow before) {
        var was = before == null ? null : before.details();
        var name = Objects.requireNonNullElse(told.text("name", was == null ? null : was.name()), "?");
        var born = told.born("born", was == null ? null : was.born());
        var sex = told.one("sex", Sex.class, was == null ? null : was.sex());
        var written = Objects.requireNonNullElse(told.text("ethnicity", ""), "");
        var ethnicity = was != null && written.isEmpty() ? was.ethnicity() : keys.ethnicityCodes().get(Vietnamese.fold(written));
        var digits = told.text("national_id", null);
        if (ethnicity == null) faults.add(new SheetFault.UnknownEthnicity(name, written));
        if (digits != null && !NationalId.isWellFormed(digits)) faults.add(new SheetFault.BadNumber(name));
        if (ethnicity == null || born == null || sex == null || digits != null && !NationalId.isWellFormed(digits)) return null;
        return new PersonDetails(name, born, sex, ethnicity, digits == null ? number(was) : new NationalId(digits));
    }

    private static @Nullable NationalId number(@Nullable PersonDetails was) {
        return was == null ? null : was.nationalId();
    }

    private Look look(Told told) {
        var points = told.number("paper_points", null);
        var income = told.number("income", null);
        return new Look(
                filled.day(),
                points == null ? OptionalInt.empty() : OptionalInt.of(points.intValueExact()),
                pointSheet(told),
                income == null ? OptionalLong.empty() : OptionalLong.of(income.longValueExact()),
                null,
                Map.of(),
                told.many("causes", Cause.class));
    }

    private @Nullable SheetAnswers pointSheet(Told told) {
        if (!told.choice("income_known_by", "").equals("TABLE")) return null;
        var table = keys.points();
        if (table == null) faults.add(new SheetFault.NoPointTable());
        return table == null ? null : table.answered(filled.answers()).orElse(null);
    }

    private Set<Need> newNeeds(Set<Need> wanted, @Nullable PersonId person) {
        var open = known.needs().stream()
                .filter(it -> Objects.equals(it.person(), person))
                .map(OpenNeed::need)
                .collect(Collectors.toSet());
        var fresh = EnumSet.noneOf(Need.class);
        wanted.stream().filter(it -> !open.contains(it)).forEach(fresh::add);
        return fresh;
    }

    private @Nullable MemberRow person(MemberId member) {
        try {
            return known.member(new PersonId(UUID.fromString(member.value()))).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static MemberId member(PersonId person) {
        return new MemberId(person.value().toString());
    }
}
