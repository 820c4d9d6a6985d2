package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.PlanFigures.QuotaLine;
import vn.chungtay.plans.model.PlanFigures.Share;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetYears;

/** Figures of a plan of huyện Võ Nhai for 2024, each kind only if it is given. */
final class GivenFigures {

    static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();

    private final List<PromisedTarget> targets = new ArrayList<>();
    private final List<QuotaLine> quotas = new ArrayList<>();
    private final List<ProgrammePart> parts = new ArrayList<>();
    private final List<TargetYears.Row> results = new ArrayList<>();
    private Optional<BudgetTable> budget = Optional.empty();
    private Optional<PovertyCounts> counts = Optional.empty();

    GivenFigures money(GivenBudgets... lines) {
        return lines(java.util.Arrays.stream(lines).map(GivenBudgets::line).toList());
    }

    GivenFigures lines(List<BudgetLine> lines) {
        budget = Optional.of(BudgetTable.of(PROGRAMME, lines));
        return this;
    }

    GivenFigures counts(int households, int poor, int nearPoor) {
        var none = PovertyCounts.NONE;
        counts = Optional.of(new PovertyCounts(
                households, households * 4, poor, nearPoor, households - poor - nearPoor, 0, poor * 4, nearPoor * 4, 0, 0, 0,
                none.poorCauses(), none.nearPoorCauses(), none.poorDeprived(), none.nearPoorDeprived()));
        return this;
    }

    TargetId target(String indicator, String text, String number) {
        return target(indicator, text, number, 2024, "DA1", Optional.empty());
    }

    TargetId target(String indicator, String text, String number, int year, String component, Optional<TargetId> partOf) {
        var id = TargetId.next();
        targets.add(new PromisedTarget(id, indicator, "Tên " + indicator, text, number, year, "", "Phòng Kinh tế", component, partOf, 0));
        results.add(new TargetYears.Row(indicator, "Tên " + indicator, List.of(new TargetYears.Past(2023, "", "")), number));
        return id;
    }

    /** Of a unit of its own. */
    static QuotaLine quotaLine(String name, boolean urban, long households, Share poor, Share nearPoor) {
        return new QuotaLine(UnitId.next(), name, urban, households, poor, nearPoor);
    }

    GivenFigures quota(QuotaLine line) {
        quotas.add(line);
        return this;
    }

    GivenFigures part(ProgrammePart part) {
        parts.add(part);
        return this;
    }

    PlanFigures made() {
        return new PlanFigures(
                new Years(2024, 2024), "huyện Võ Nhai", Optional.of(PROGRAMME), targets, budget, counts, quotas,
                results.isEmpty() ? Optional.empty() : Optional.of(new TargetYears(2023, 2024, 2024, results)), parts);
    }

    /** A version of a plan for 2024 with this head. */
    static Version version(Head head) {
        return new Version(
                vn.chungtay.plans.VersionId.next(),
                vn.chungtay.plans.PlanId.next(),
                1,
                false,
                PlanState.DRAFT,
                1,
                head,
                Version.Adjustment.NONE,
                new vn.chungtay.identity.UserId(java.util.UUID.randomUUID()),
                java.time.Instant.EPOCH,
                null);
    }

    static Head head(PlanForm form) {
        return new Head(
                form,
                "Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024",
                "Phòng Lao động",
                "Võ Nhai",
                LocalDate.of(2024, 6, 30),
                Capacity.KT,
                "Phó Chủ tịch",
                "Dương Văn Mẫu");
    }
}
