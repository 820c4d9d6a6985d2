package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.programme.SourceTier.CENTRAL;
import static vn.chungtay.programme.SourceTier.COMMUNE;
import static vn.chungtay.programme.SourceTier.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.PlanQuotas;

/** What a plan of 2024 prints: households, targets, quotas, money, parts, duties. */
@Component
class GivenWholePlans {

    static final int YEAR = 2024;
    static final LocalDate START = LocalDate.of(2023, 12, 31);
    private static final LocalDate EARLIER = LocalDate.of(2022, 12, 31);

    private final GivenUsers users;
    private final GivenHouseholds households;
    private final KeepTargets targets;
    private final PlanTargets promised;
    private final PlanQuotas quotas;
    private final Budgets budgets;
    private final EnterLines lines;
    private final ReadBudget read;
    private final PartStore parts;
    private final TransactionTemplate transaction;

    GivenWholePlans(
            GivenUsers users,
            GivenHouseholds households,
            KeepTargets targets,
            PlanTargets promised,
            PlanQuotas quotas,
            Budgets budgets,
            EnterLines lines,
            ReadBudget read,
            PartStore parts,
            TransactionTemplate transaction) {
        this.users = users;
        this.households = households;
        this.targets = targets;
        this.promised = promised;
        this.quotas = quotas;
        this.budgets = budgets;
        this.lines = lines;
        this.read = read;
        this.parts = parts;
        this.transaction = transaction;
    }

    void people(UnitId village, int poor, int nearPoor, int others) {
        for (var i = 0; i < poor; i++) households.in(village).poor(EARLIER, Set.of()).stored();
        for (var i = 0; i < nearPoor; i++) households.in(village).nearPoor(EARLIER, Set.of()).stored();
        for (var i = 0; i < others; i++) households.in(village).stored();
    }

    /** Four targets, one of them a part of another. */
    void targets(UserId who, UnitId unit) {
        users.as(who, () -> {
            var set = targets.open(unit, YEAR);
            add(set, "IND-02", "Giảm ít nhất 3 hộ nghèo", TargetUnit.HOUSEHOLDS, "DA2", null);
            var houses = add(set, "IND-18", "Hỗ trợ 12 hộ nghèo, hộ cận nghèo về nhà ở", TargetUnit.HOUSEHOLDS, "DA5", null);
            add(set, "IND-18", "Hỗ trợ xây mới 8 nhà", TargetUnit.HOUSEHOLDS, "DA5", new Target.Link(houses, Target.Relation.PART_OF_SUM));
            add(set, "IND-13", "Ít nhất 90% hộ nghèo có nhu cầu được dùng dịch vụ viễn thông", TargetUnit.PERCENT, "DA6-TDA1", null);
            return set;
        });
    }

    List<PromisedTarget> promised(UserId who, UnitId unit) {
        return users.as(who, () -> promised.promised(promised.find(unit, YEAR).orElseThrow()));
    }

    /** One target of another year. */
    void targetsOf(int year, UserId who, UnitId unit, String sentence) {
        users.as(who, () -> add(targets.open(unit, year), year, "IND-02", sentence, TargetUnit.HOUSEHOLDS, "DA2", null));
    }

    private TargetId add(
            TargetSetId set, String indicator, String sentence, TargetUnit unit, String component, Target.@Nullable Link link) {
        return add(set, YEAR, indicator, sentence, unit, component, link);
    }

    private TargetId add(
            TargetSetId set, int year, String indicator, String sentence, TargetUnit unit, String component, Target.@Nullable Link link) {
        var draft = new TargetDraft(
                indicator, sentence, sentence, unit, null, null, "", null, link, false, year, Accumulation.LAST_VALUE,
                "Phòng Kinh tế", component, null);
        return ((KeepTargets.Answer.Kept) targets.add(set, draft)).id();
    }

    void quotas(UserId who, UnitId unit, long poor, long nearPoor) {
        users.as(who, () -> {
            var set = targets.open(unit, YEAR);
            assertThat(quotas.propose(set, PovertyClass.POOR, START, poor, QuotaMethod.EQUAL_SHARE, 0)).isEmpty();
            assertThat(quotas.propose(set, PovertyClass.NEAR_POOR, START, nearPoor, QuotaMethod.EQUAL_SHARE, 0)).isEmpty();
            return set;
        });
    }

    /** 3.160 million of the State, of which 2.800 central. */
    BudgetId money(UnitId unit, PlanId plan) {
        var finance = users.user(Role.FINANCE, unit);
        return money(finance, unit, plan);
    }

    BudgetId money(UserId finance, UnitId unit, PlanId plan) {
        var budget = users.as(finance, () -> budgets.open(new PlanRef(plan.value()), unit, YEAR));
        more(finance, budget,
                GivenBudgets.of("DA1", CENTRAL, 1_500L), GivenBudgets.of("DA1", PROVINCE, 150L),
                GivenBudgets.of("DA2", CENTRAL, 1_000L), GivenBudgets.of("DA2", PROVINCE, 100L), GivenBudgets.of("DA2", COMMUNE, 50L),
                GivenBudgets.of("DA3-TDA1", CENTRAL, 200L), GivenBudgets.of("DA3-TDA2", CENTRAL, 100L), GivenBudgets.of("DA3-TDA2", PROVINCE, 60L));
        return budget;
    }

    void more(UserId finance, BudgetId budget, GivenBudgets... more) {
        var drafts = Stream.of(more).map(GivenBudgets::line).toList();
        assertThat(users.as(finance, () -> lines.add(budget, read.one(budget, null).budget().revision(), drafts)))
                .isInstanceOf(EnterLines.Outcome.Done.class);
    }

    void parts(VersionId version, ProgrammePart... all) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> parts.add(version, List.of(all))));
    }

    static final List<List<String>> DUTIES = List.of(
            List.of("Phòng Kinh tế", "LEAD", "Theo dõi, đôn đốc việc thực hiện Kế hoạch;\nTổng hợp kết quả, báo cáo theo quy định.", "DA2"),
            List.of("Phòng Văn hóa - Xã hội", "LEAD", "Hướng dẫn rà soát hộ nghèo, hộ cận nghèo.", "DA7-TDA2"),
            List.of("Hội Nông dân xã", "COORDINATE", "Vận động hội viên tham gia mô hình sinh kế.", "DA2"));
    static final List<List<String>> REPORTS = List.of(
            List.of("Các cơ quan, đơn vị", "Ủy ban nhân dân", "Phòng Kinh tế", "trước ngày 15 tháng 6 và trước ngày 15 tháng 12"));
    static final List<List<String>> BASES = List.of(
            List.of("Căn cứ Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025;"),
            List.of("Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19 tháng 4 năm 2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia;"),
            List.of("Căn cứ Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 27/2022/NĐ-CP."));
    static final List<List<String>> RECIPIENTS = List.of(
            List.of("Ủy ban nhân dân tỉnh (thay b/c)"), List.of("Như phần phân công"), List.of("Lưu: VT, KT"));

    /** Everything around the sections that stands in words. */
    void words(GivenPlans plans, GivenPlans.Agency agency, PlanId plan) {
        plans.write(agency, plan, TextPart.BASIS, BASES);
        plans.write(agency, plan, TextPart.DUTY, DUTIES);
        plans.write(agency, plan, TextPart.REPORT, REPORTS);
        plans.write(agency, plan, TextPart.RECIPIENT, RECIPIENTS);
    }
}
