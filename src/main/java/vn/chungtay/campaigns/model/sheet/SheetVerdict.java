package vn.chungtay.campaigns.model.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaType;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.model.evidence.Reading;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.registry.model.evidence.Someone;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.MemberId;

/**
 * Which class a sheet would give as far as it is filled in. Of a complete sheet it is what the register will say when the
 * sheet is taken in, because the same rules say it; of an incomplete one, what has still to be answered is unknown. The
 * device says the same ({@code static/field/core/judging}).
 *
 * @param indicators of the standard by which it is judged
 * @param readings what the sheet says to each indicator, in printed order
 */
public record SheetVerdict(
        Evidence evidence, List<Indicator> indicators, List<Reading> readings, Classification outcome) {

    private static final String HERE = "HERE";

    public SheetVerdict {
        indicators = List.copyOf(indicators);
        readings = List.copyOf(readings);
    }

    /**
     * By what a sheet is judged.
     *
     * @param indicators of the standard; none where no standard is known
     * @param working the bounds of working age, absent where no file says what holds
     */
    public record Yardstick(
            AreaType area, List<Indicator> indicators, @Nullable WorkingAge working, Classifier.Rule rule) {}

    /** @param points the table that the sheet names; absent if it names none */
    public static SheetVerdict of(
            Filled filled, Judgement judgement, KnownHousehold known, @Nullable B1Questions points, Yardstick by) {
        var sheet = new ToldSheet(filled.answers(), judgement);
        var living = ToldFacts.living(sheet.household(), known.row().profile());
        var recorded = RecordedEvidence.of(
                living, members(filled, sheet, known), by.working(), filled.day(), by.indicators());
        var evidence = recorded.with(by.area(), points(sheet, points), income(sheet.household()));
        return new SheetVerdict(evidence, by.indicators(), recorded.readings(), by.rule().classify(evidence));
    }

    /** Whoever is here by the sheet, and whoever the register has come to know since it was begun. */
    private static List<Someone> members(Filled filled, ToldSheet sheet, KnownHousehold known) {
        var members = new ArrayList<Someone>();
        for (var id : filled.answers().memberIds()) {
            var told = sheet.member(id);
            var before = known.member(person(id)).orElse(null);
            if (told.choice("presence", HERE).equals(HERE)) members.add(someone(person(id), told, before));
        }
        var written = filled.answers().memberIds().stream().map(SheetVerdict::person).toList();
        for (var row : known.row().members()) {
            if (!written.contains(row.id())) members.add(someone(row));
        }
        return members;
    }

    private static Someone someone(PersonId id, Told told, @Nullable MemberRow before) {
        var born = told.born("born", before == null ? null : before.details().born());
        var sex = told.one("sex", Sex.class, before == null ? null : before.details().sex());
        return new Someone(id, born, sex, ToldFacts.life(told, before == null ? null : before.profile()));
    }

    private static Someone someone(MemberRow row) {
        var profile = row.profile() == null ? PersonProfile.UNKNOWN : row.profile();
        return new Someone(row.id(), row.details().born(), row.details().sex(), profile);
    }

    /** Of somebody who is new on the sheet, one that only this sheet knows. */
    public static PersonId person(MemberId member) {
        try {
            return new PersonId(UUID.fromString(member.value()));
        } catch (IllegalArgumentException _) {
            return new PersonId(UUID.nameUUIDFromBytes(member.value().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The sum from paper, else that of the table once every question of it is answered. */
    private static OptionalInt points(ToldSheet sheet, @Nullable B1Questions table) {
        var paper = sheet.household().number("paper_points", null);
        if (paper != null) return OptionalInt.of(paper.intValueExact());
        if (table == null || !sheet.household().choice("income_known_by", "").equals("TABLE")) return OptionalInt.empty();
        var sum = table.sum(sheet.usable());
        return sum.open() == 0 ? OptionalInt.of(sum.points()) : OptionalInt.empty();
    }

    private static OptionalLong income(Told told) {
        var income = told.number("income", null);
        return income == null ? OptionalLong.empty() : OptionalLong.of(income.longValueExact());
    }
}
