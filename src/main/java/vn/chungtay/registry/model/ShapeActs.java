package vn.chungtay.registry.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdState.Member;
import vn.chungtay.registry.model.Plan.Changes;
import vn.chungtay.registry.model.Step.EndClass;
import vn.chungtay.registry.model.Step.EndMembership;
import vn.chungtay.registry.model.Step.EndResidence;
import vn.chungtay.registry.model.Step.Happened;
import vn.chungtay.registry.model.Step.NewHousehold;
import vn.chungtay.registry.model.Step.StartMembership;
import vn.chungtay.registry.model.Step.StartResidence;

/** One household that becomes two, two that become one, and one that ends. */
final class ShapeActs {

    private ShapeActs() {}

    /** The new household has no class: nobody has looked at it yet, and a class comes by decision only. */
    static Plan split(HouseholdState household, HouseholdAct.Split act) {
        var leaving = household.members().stream()
                .filter(it -> act.leaving().contains(it.person()))
                .toList();
        var rest = household.members().stream()
                .filter(it -> !act.leaving().contains(it.person()))
                .toList();
        if (leaving.size() != act.leaving().size() || leaving.isEmpty()) {
            return Plan.refused(new Refusal.NotAMember());
        }
        if (rest.isEmpty()) return Plan.refused(new Refusal.NobodyLeft());
        var newHead = MemberActs.among(leaving, act.newHead());
        if (newHead.isEmpty()) return Plan.refused(new Refusal.HeadNeeded());
        var steps = new ArrayList<Step>();
        leaving.forEach(it -> steps.add(new EndMembership(household.id(), it.person())));
        if (rest.stream().noneMatch(Member::isHead)) {
            var restHead = MemberActs.among(rest, act.restHead());
            if (restHead.isEmpty()) return Plan.refused(new Refusal.HeadNeeded());
            steps.addAll(MemberActs.newHead(household.id(), rest, restHead.get()));
        }
        steps.addAll(splitOff(household, leaving, newHead.get()));
        return MemberActs.changes(household, act.on(), steps);
    }

    private static List<Step> splitOff(HouseholdState from, List<Member> leaving, Member head) {
        var fresh = HouseholdId.next();
        var place = Objects.requireNonNull(from.place());
        var steps = new ArrayList<Step>();
        steps.add(new NewHousehold(fresh, from.id()));
        steps.add(new StartResidence(fresh, place.village(), place.address()));
        for (var it : leaving) {
            var relation = it.equals(head) ? Relation.HEAD : Kinship.toNewHead(it.relation(), head.relation());
            steps.add(new StartMembership(fresh, it.person(), relation));
        }
        steps.add(Happened.to(from.id(), EventKind.SPLIT_OFF, fresh));
        steps.add(Happened.to(fresh, EventKind.SPLIT_FROM, from.id()));
        return steps;
    }

    static Plan merge(HouseholdState household, HouseholdState other, HouseholdAct.MergeInto act) {
        if (household.id().equals(other.id())) return Plan.refused(new Refusal.SameHousehold());
        if (other.place() == null) return Plan.refused(new Refusal.NotLivingHere());
        var steps = new ArrayList<>(end(household));
        for (var it : household.members()) {
            steps.add(new StartMembership(other.id(), it.person(), Relation.OTHER));
        }
        steps.add(Happened.to(household.id(), EventKind.MERGED_INTO, other.id()));
        steps.add(Happened.to(other.id(), EventKind.ABSORBED, household.id()));
        return new Changes(act.on(), steps, other.id());
    }

    static Plan dissolve(HouseholdState household, HouseholdAct.Dissolve act) {
        var steps = new ArrayList<>(end(household));
        steps.add(Happened.to(household.id(), EventKind.DISSOLVED));
        return MemberActs.changes(household, act.on(), steps);
    }

    static List<Step> end(HouseholdState household) {
        var steps = new ArrayList<Step>();
        household.members().forEach(it -> steps.add(new EndMembership(household.id(), it.person())));
        steps.add(new EndResidence(household.id()));
        steps.add(new EndClass(household.id()));
        return steps;
    }
}
