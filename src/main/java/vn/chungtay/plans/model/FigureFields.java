package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.plans.model.MissingField.Reason;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.shared.Percentage;

/** Money and counts in the text of a plan. */
final class FigureFields {

    private static final Map<String, Column> SOURCES = Map.of(
            "trung_uong", Column.CENTRAL,
            "dia_phuong", Column.LOCAL,
            "tinh", Column.PROVINCE,
            "huyen", Column.DISTRICT,
            "xa", Column.COMMUNE,
            "long_ghep", Column.OTHER_PROGRAMME,
            "tin_dung", Column.CREDIT,
            "huy_dong", Column.MOBILISED);

    private final PlanFigures figures;

    FigureFields(PlanFigures figures) {
        this.figures = figures;
    }

    /** {@code {{kinh_phi}}}, {@code {{kinh_phi DA3-TDA2}}}, {@code {{kinh_phi DA3-TDA2 trung_uong}}}. */
    Filled<Words.Piece> money(FieldCall call) {
        if (figures.budget().isEmpty()) return new Filled.Missing<>(Reason.NO_BUDGET);
        if (!call.words().stream().allMatch(FigureFields::isKnown)) return new Filled.Missing<>(Reason.BAD_WORD);
        var column = last(call, it -> Optional.ofNullable(SOURCES.get(it))).orElse(Column.TOTAL);
        var component = last(call, FigureFields::component);
        var money = PlanMoney.of(figures.budget().get());
        var row = money.row(component);
        if (row.isEmpty()) return new Filled.Missing<>(Reason.NO_SUCH_MONEY);
        return money.text(row.get(), column)
                .<Filled<Words.Piece>>map(it -> new Filled.Done<>(new Words.Taken(it, new FigureOrigin.OfMoney(component))))
                .orElseGet(() -> new Filled.Missing<>(Reason.AMOUNT_UNKNOWN));
    }

    private static boolean isKnown(String word) {
        return SOURCES.containsKey(word) || component(word).isPresent();
    }

    private static <T> Optional<T> last(FieldCall call, Function<String, Optional<T>> read) {
        return call.words().stream().map(read).flatMap(Optional::stream).reduce((_, later) -> later);
    }

    private static Optional<ComponentCode> component(String word) {
        try {
            return Optional.of(new ComponentCode(word));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What {@code {{so_lieu …}}} counts, on 31/12 of the year before the plan, on the units of the plan. */
    private enum Count {
        HO,
        KHAU,
        HO_NGHEO,
        HO_CAN_NGHEO,
        TY_LE_NGHEO,
        TY_LE_CAN_NGHEO,
        TY_LE_NGHEO_DA_CHIEU;

        static Optional<Count> of(String word) {
            return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(word)).findFirst();
        }

        String in(PovertyCounts counts) {
            return switch (this) {
                case HO -> Vietnamese.number(counts.households());
                case KHAU -> Vietnamese.number(counts.persons());
                case HO_NGHEO -> Vietnamese.number(counts.poor());
                case HO_CAN_NGHEO -> Vietnamese.number(counts.nearPoor());
                case TY_LE_NGHEO -> percent(counts.poorRate());
                case TY_LE_CAN_NGHEO -> percent(counts.nearPoorRate());
                case TY_LE_NGHEO_DA_CHIEU -> percent(counts.multidimensionalRate());
            };
        }

        private static String percent(Optional<Percentage> rate) {
            return Vietnamese.percent(rate.orElseThrow()) + "%";
        }
    }

    Filled<Words.Piece> count(FieldCall call) {
        var what = call.word(0).flatMap(Count::of);
        if (what.isEmpty()) return new Filled.Missing<>(Reason.BAD_WORD);
        return figures.counts()
                .filter(it -> it.households() > 0)
                .<Filled<Words.Piece>>map(it -> new Filled.Done<>(new Words.Taken(what.get().in(it), countedOn())))
                .orElseGet(() -> new Filled.Missing<>(Reason.NO_COUNTS));
    }

    private FigureOrigin countedOn() {
        return new FigureOrigin.OfCounts(figures.years().firstDay().minusDays(1));
    }
}
