package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdState.Member;
import vn.chungtay.registry.model.Plan.Changes;
import vn.chungtay.registry.model.Step.EndMembership;
import vn.chungtay.registry.model.Step.Happened;
import vn.chungtay.registry.model.Step.MarkDead;
import vn.chungtay.registry.model.Step.NewPerson;
import vn.chungtay.registry.model.Step.StartMembership;

/** People who come into a household, leave it, die in it or become its head. */
final class MemberActs {

    private MemberActs() {}

    static Plan join(HouseholdState household, HouseholdAct.Join act) {
        if (act.relation() == Relation.HEAD) return Plan.refused(new Refusal.OneHeadOnly());
        var born = act.details().born().date();
        if (born.isAfter(act.on())) return Plan.refused(new Refusal.BornAfterThat(born));
        var person = PersonId.next();
        var kind = born.equals(act.on()) ? EventKind.BORN : EventKind.MEMBER_JOINED;
        return changes(
                household,
                act.on(),
                List.of(
                        new NewPerson(person, act.details()),
                        new StartMembership(household.id(), person, act.relation()),
                        Happened.to(household.id(), kind, person)));
    }

    static Plan admit(HouseholdState household, HouseholdAct.Admit act) {
        if (act.relation() == Relation.HEAD) return Plan.refused(new Refusal.OneHeadOnly());
        return changes(
                household,
                act.on(),
                List.of(
                        new StartMembership(household.id(), act.person(), act.relation()),
                        Happened.to(household.id(), EventKind.MEMBER_JOINED, act.person())));
    }

    static Plan leave(HouseholdState household, HouseholdAct.Leave act) {
        if (household.members().size() == 1) return Plan.refused(new Refusal.NobodyLeft());
        return goes(household, act.person(), act.newHead(), act.on(), EventKind.MEMBER_LEFT);
    }

    static Plan die(HouseholdState household, HouseholdAct.Die act) {
        var member = household.member(act.person());
        if (member.isEmpty()) return Plan.refused(new Refusal.NotAMember());
        var born = member.get().born();
        if (born.isAfter(act.on())) return Plan.refused(new Refusal.BornAfterThat(born));
        return household.members().size() == 1
                ? lastOneDies(household, act)
                : dies(act, goes(household, act.person(), act.newHead(), act.on(), EventKind.MEMBER_DIED));
    }

    private static Plan lastOneDies(HouseholdState household, HouseholdAct.Die act) {
        var steps = new ArrayList<Step>();
        steps.add(Happened.to(household.id(), EventKind.MEMBER_DIED, act.person()));
        steps.addAll(ShapeActs.end(household));
        steps.add(Happened.to(household.id(), EventKind.DISSOLVED));
        return dies(act, changes(household, act.on(), steps));
    }

    private static Plan dies(HouseholdAct.Die act, Plan plan) {
        return switch (plan) {
            case Plan.Refused refused -> refused;
            case Changes changes -> {
                var steps = new ArrayList<>(changes.steps());
                steps.add(new MarkDead(act.person()));
                yield new Changes(changes.on(), steps, changes.after());
            }
        };
    }

    static Plan changeHead(HouseholdState household, HouseholdAct.ChangeHead act) {
        var next = household.member(act.newHead());
        if (next.isEmpty()) return Plan.refused(new Refusal.NotAMember());
        if (next.get().isHead()) return Plan.refused(new Refusal.AlreadyHead());
        return changes(
                household, act.on(), newHead(household.id(), household.members(), next.get()));
    }

    private static Plan goes(
            HouseholdState household, PersonId who, @Nullable PersonId newHead, LocalDate on, EventKind kind) {
        var member = household.member(who);
        if (member.isEmpty()) return Plan.refused(new Refusal.NotAMember());
        var steps = new ArrayList<Step>();
        steps.add(new EndMembership(household.id(), who));
        steps.add(Happened.to(household.id(), kind, who));
        if (member.get().isHead()) {
            var rest = household.without(who);
            var next = among(rest, newHead);
            if (next.isEmpty()) return Plan.refused(new Refusal.HeadNeeded());
            steps.addAll(newHead(household.id(), rest, next.get()));
        }
        return changes(household, on, steps);
    }

    static Optional<Member> among(List<Member> members, @Nullable PersonId person) {
        return members.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Everybody whose relation changes gets a new period; the others keep theirs. All old ones end first. */
    static List<Step> newHead(HouseholdId household, List<Member> members, Member next) {
        var ends = new ArrayList<Step>();
        var starts = new ArrayList<Step>();
        for (var it : members) {
            var relation = it.equals(next) ? Relation.HEAD : Kinship.toNewHead(it.relation(), next.relation());
            if (relation == it.relation()) continue;
            ends.add(new EndMembership(household, it.person()));
            starts.add(new StartMembership(household, it.person(), relation));
        }
        ends.addAll(starts);
        ends.add(Happened.to(household, EventKind.HEAD_CHANGED, next.person()));
        return ends;
    }

    static Changes changes(HouseholdState household, LocalDate on, List<Step> steps) {
        return new Changes(on, steps, household.id());
    }
}
