package vn.chungtay.campaigns.model.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Judgement;

/** A household of the register, told by the answers that a sheet about it would open with. The first member is its head. */
final class GivenKnown {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Judgement ALL_COUNTS = new Judgement(Map.of(), List.of(), List.of(), List.of(), List.of());

    private GivenKnown() {}

    static KnownHousehold by(Answers before) {
        var told = new ToldSheet(before, ALL_COUNTS);
        var members = new ArrayList<MemberRow>();
        for (var id : before.memberIds()) {
            var one = told.member(id);
            var details = new PersonDetails(
                    Objects.requireNonNull(one.text("name", "Lý Văn A")),
                    Objects.requireNonNull(one.born("born", null)),
                    Objects.requireNonNull(one.one("sex", Sex.class, Sex.FEMALE)),
                    "01",
                    null);
            var relation = members.isEmpty() ? Relation.HEAD : Relation.OTHER;
            members.add(new MemberRow(new PersonId(UUID.fromString(id.value())), details, relation, LONG_AGO, ToldFacts.life(one, null)));
        }
        var living = ToldFacts.living(told.household(), null);
        var row = new HouseholdRow(
                HouseholdId.next(), null, new UnitId(new UUID(0, 3)), null, LONG_AGO, members, living, List.of(), List.of());
        return new KnownHousehold(row, List.of());
    }
}
