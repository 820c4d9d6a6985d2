package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.Identified;
import vn.chungtay.shared.Sex;

/** Turns the fields as typed into an act. This happens here and nowhere else. */
record ActForm(HouseholdId household, ActKind kind, Typed typed) {

    Optional<HouseholdAct> toAct(LookUp known) {
        var on = typed.day("on");
        var act = on.flatMap(day -> toAct(day, known));
        return typed.isSound() ? act : Optional.empty();
    }

    private Optional<HouseholdAct> toAct(LocalDate on, LookUp known) {
        return switch (kind) {
            case JOIN -> join(on);
            case ADMIT -> admit(on, known);
            case LEAVE -> person("person").map(it -> new HouseholdAct.Leave(it, newHead(), on));
            case DIE -> person("person").map(it -> new HouseholdAct.Die(it, newHead(), on));
            case CHANGE_HEAD -> person("new_head").map(it -> new HouseholdAct.ChangeHead(it, on));
            case SPLIT -> split(on);
            case MERGE -> merge(on, known);
            case MOVE -> village().map(it -> new HouseholdAct.Move(it, address(), on));
            case MOVE_IN -> village().map(it -> new HouseholdAct.MoveIn(it, address(), on));
            case MOVE_OUT -> Optional.of(new HouseholdAct.MoveOut(on));
            case DISSOLVE -> Optional.of(new HouseholdAct.Dissolve(on));
        };
    }

    static Optional<PersonDetails> details(Typed typed) {
        var name = typed.required("name");
        var born = typed.birth("born");
        var sex = typed.one("sex", Sex.class);
        var ethnicity = typed.required("ethnicity");
        var number = typed.numberIfAny("number");
        if (!typed.isSound()) return Optional.empty();
        return Optional.of(new PersonDetails(
                name.orElseThrow(),
                born.orElseThrow(),
                sex.orElseThrow(),
                ethnicity.orElseThrow(),
                number.orElse(null)));
    }

    private Optional<HouseholdAct> join(LocalDate on) {
        var relation = typed.one("relation", Relation.class);
        return details(typed).map(it -> new HouseholdAct.Join(it, relation.orElseThrow(), on));
    }

    /** Chosen from the list, or named by number and birth date, wherever they lived before. */
    private Optional<HouseholdAct> admit(LocalDate on, LookUp known) {
        var relation = typed.one("relation", Relation.class);
        if (typed.text("who").or(() -> typed.text("number")).isEmpty()) typed.fault("who", "registry.field.who_or_number");
        var who = typed.text("who").isPresent() ? person("who") : byNumber(on, known);
        return who.flatMap(it -> relation.map(as -> new HouseholdAct.Admit(it, as, on)));
    }

    private Optional<PersonId> byNumber(LocalDate on, LookUp known) {
        var number = typed.numberIfAny("number");
        var born = number.flatMap(_ -> typed.birth("born"));
        if (born.isEmpty() || !typed.isSound()) return Optional.empty();
        return switch (known.byNumber(household, number.orElseThrow(), born.get(), on)) {
            case Identified.Loose it -> Optional.of(it.person());
            case Identified.Member _ -> {
                typed.fault("number", "registry.field.member_elsewhere", Vietnamese.date(on));
                yield Optional.empty();
            }
            case Identified.Unknown _ -> {
                typed.fault("number", "registry.field.unknown_number");
                yield Optional.empty();
            }
        };
    }

    private Optional<HouseholdAct> split(LocalDate on) {
        var leaving = typed.ids("people").stream().map(PersonId::new).collect(Collectors.toSet());
        if (leaving.isEmpty()) typed.fault("people", "registry.field.required");
        return person("person").map(head -> new HouseholdAct.Split(leaving, head, newHead(), on));
    }

    private Optional<HouseholdAct> merge(LocalDate on, LookUp known) {
        var code = typed.required("other");
        var other = code.flatMap(known::byCode);
        if (code.isPresent() && other.isEmpty()) typed.fault("other", "registry.field.unknown_code", code.get());
        return other.map(it -> new HouseholdAct.MergeInto(it, on));
    }

    private Optional<PersonId> person(String field) {
        return typed.id(field).map(PersonId::new);
    }

    private @Nullable PersonId newHead() {
        return typed.idIfAny("new_head").map(PersonId::new).orElse(null);
    }

    private Optional<UnitId> village() {
        return typed.id("village").map(UnitId::new);
    }

    private @Nullable String address() {
        return typed.text("address").orElse(null);
    }

    /** Puts a refusal beside the field that can be changed to remove it. */
    static void reject(Typed typed, Refusal refusal) {
        switch (refusal) {
            case Refusal.DayInFuture it -> typed.fault("on", "registry.refusal.day_in_future", Vietnamese.date(it.today()));
            case Refusal.BeforePresentState it -> typed.fault("on", "registry.refusal.before_present_state", Vietnamese.date(it.since()));
            case Refusal.NotLivingHere _ -> typed.fault("on", "registry.refusal.not_living_here");
            case Refusal.StillLivingHere _ -> typed.fault("on", "registry.refusal.still_living_here");
            case Refusal.NotAMember _ -> typed.fault("person", "registry.refusal.not_a_member");
            case Refusal.HeadNeeded _ -> typed.fault("new_head", "registry.refusal.head_needed");
            case Refusal.AlreadyHead _ -> typed.fault("new_head", "registry.refusal.already_head");
            case Refusal.NobodyLeft _ -> typed.fault("person", "registry.refusal.nobody_left");
            case Refusal.SameHousehold _ -> typed.fault("other", "registry.refusal.same_household");
            case Refusal.BornAfterThat it -> typed.fault("on", "registry.refusal.born_after_that", Vietnamese.date(it.born()));
            case Refusal.OneHeadOnly _ -> typed.fault("relation", "registry.refusal.one_head_only");
            case Refusal.UnknownVillage _ -> typed.fault("village", "registry.refusal.unknown_village");
            case Refusal.UnknownEthnicity _ -> typed.fault("ethnicity", "registry.refusal.unknown_ethnicity");
            case Refusal.NationalIdTaken it -> taken(typed, "number", "registry.refusal.national_id_taken", it.household());
            case Refusal.InAnotherHousehold it ->
                taken(typed, "person", "registry.refusal.in_another_household", it.household());
            case Refusal.CodeTaken _ -> typed.fault("code", "registry.refusal.code_taken");
            case Refusal.NothingChanged _ -> typed.fault("name", "registry.refusal.nothing_changed");
            case Refusal.ReasonNeeded _ -> typed.fault("reason", "registry.refusal.reason_needed");
            case Refusal.ReasonNeededFor it ->
                it.indicators().forEach(number -> typed.fault("reason_" + number, "registry.refusal.reason_needed_for", number));
            case Refusal.SheetUnanswered it ->
                it.questions().forEach(code -> typed.fault("b1_" + code, "registry.refusal.sheet_unanswered"));
            case Refusal.NoPointTable _ -> typed.fault("points", "registry.refusal.no_point_table");
            case Refusal.PointsDiffer it ->
                typed.fault("points", "registry.refusal.points_differ", it.typed(), it.scored());
            case Refusal.DecidedInFuture it ->
                typed.fault("decided_on", "registry.refusal.decided_in_future", Vietnamese.date(it.today()));
            case Refusal.DecidedBeforeLook it ->
                typed.fault("decided_on", "registry.refusal.decided_before_look", Vietnamese.date(it.look()));
            case Refusal.ClassBeginsOutside it -> typed.fault(
                    "class_from",
                    "registry.refusal.class_begins_outside",
                    Vietnamese.date(it.first()),
                    Vietnamese.date(it.last()));
            case Refusal.ClassedAlready _ -> typed.fault("class_from", "registry.refusal.classed_already");
            case Refusal.NotPoor _ -> typed.fault("on", "registry.refusal.not_poor");
            case Refusal.RegisteredAlready _ -> typed.fault("year", "registry.refusal.registered_already");
            case Refusal.NothingToEnd _ -> typed.fault("which", "registry.refusal.nothing_to_end");
            case Refusal.PoorAlready _ -> typed.fault("person", "registry.refusal.poor_already");
        }
    }

    private static void taken(Typed typed, String field, String key, @Nullable String household) {
        if (household == null) typed.fault(field, key);
        else typed.fault(field, key + ".named", household);
    }
}
