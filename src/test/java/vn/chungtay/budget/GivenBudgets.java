package vn.chungtay.budget;

import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.BudgetLine.Carried;
import vn.chungtay.budget.BudgetLine.Purpose;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SourceTier;

/** A budget line for stories: recurrent domestic money of 2024 for the whole component, unless said otherwise. */
public record GivenBudgets(BudgetLine line) {

    public static GivenBudgets of(String component, SourceTier tier, Long millions) {
        var source = switch (tier) {
            case CENTRAL -> "NSTW";
            case PROVINCE -> "NST";
            case DISTRICT -> "NSH";
            case COMMUNE -> "NSX";
            case LOCAL -> "NSDP";
            case UNSPLIT -> "CHUA_PHAN";
            case OTHER_PROGRAMME -> "LONG_GHEP";
            case CREDIT -> "TIN_DUNG";
            case MOBILISED -> "HUY_DONG";
        };
        return new GivenBudgets(new BudgetLine(
                UUID.randomUUID(),
                new Axes(new ComponentCode(component), source, tier, CapitalKind.RECURRENT, CapitalOrigin.DOMESTIC, 2024, null),
                new Purpose(null, "", "NOI_DUNG"),
                millions == null ? null : millions * 1_000_000,
                millions == null ? "Sở Y tế" : null,
                tier.local(),
                null));
    }

    public GivenBudgets dong(long dong) {
        return new GivenBudgets(new BudgetLine(
                line.id(), line.axes(), line.purpose(), dong, null, line.counterpart(), line.carried()));
    }

    public GivenBudgets kind(CapitalKind kind) {
        var it = line.axes();
        return axes(new Axes(it.component(), it.source(), it.tier(), kind, it.origin(), it.yearOfOrigin(), it.unit()));
    }

    public GivenBudgets carriedFrom(int year, String document, LocalDate lastDay) {
        var it = line.axes();
        var axes = new Axes(it.component(), it.source(), it.tier(), it.kind(), it.origin(), year, it.unit());
        return new GivenBudgets(new BudgetLine(
                line.id(), axes, line.purpose(), line.dong(), line.heldBy(), line.counterpart(), new Carried(document, lastDay)));
    }

    public GivenBudgets use(String use) {
        return new GivenBudgets(new BudgetLine(
                line.id(), line.axes(), new Purpose(null, "", use), line.dong(), line.heldBy(), line.counterpart(), line.carried()));
    }

    private GivenBudgets axes(Axes axes) {
        return new GivenBudgets(new BudgetLine(
                line.id(), axes, line.purpose(), line.dong(), line.heldBy(), line.counterpart(), line.carried()));
    }
}
