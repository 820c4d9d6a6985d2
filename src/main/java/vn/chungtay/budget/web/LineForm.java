package vn.chungtay.budget.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.BudgetLine.Carried;
import vn.chungtay.budget.BudgetLine.Purpose;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.AmountText;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;

/** One line as it is typed, kept as typed so that nothing is lost when something is wrong. */
record LineForm(
        @Nullable String component,
        @Nullable String content,
        @Nullable String activity,
        @Nullable String use,
        @Nullable String source,
        @Nullable String kind,
        @Nullable String origin,
        @Nullable String year,
        @Nullable String amount,
        @Nullable String money,
        @Nullable String heldBy,
        @Nullable String counterpart,
        @Nullable String carryDocument,
        @Nullable String carryLastDay,
        @Nullable String unit) {

    private static final int LONGEST = 300;

    static LineForm blank(int year) {
        return new LineForm(
                null, null, null, "NOI_DUNG", "NSTW", CapitalKind.RECURRENT.name(), CapitalOrigin.DOMESTIC.name(), "" + year, null,
                MoneyUnit.MILLION.name(), null, null, null, null, null);
    }

    /** A line as it stands, in đồng, so that nothing is rounded on the way. */
    static LineForm of(BudgetLine it) {
        var axes = it.axes();
        var carried = it.carried();
        return new LineForm(
                axes.component().value(),
                it.purpose().content(),
                it.purpose().activity(),
                it.purpose().use(),
                axes.source(),
                axes.kind().name(),
                axes.origin().name(),
                String.valueOf(axes.yearOfOrigin()),
                it.dong() == null ? null : Vietnamese.number(it.amount()),
                MoneyUnit.DONG.name(),
                it.heldBy(),
                it.counterpart() ? "on" : null,
                carried == null ? null : carried.document(),
                carried == null ? null : carried.lastDay().toString(),
                axes.unit() == null ? null : axes.unit().value().toString());
    }

    /** @param places the units that can be named */
    void check(Errors errors, Programme programme, List<Unit> places) {
        if (!text(unit).isEmpty() && place(places).isEmpty()) errors.reject("budget.error.unit");
        if (code(programme).isEmpty()) errors.reject("budget.error.component");
        if (source == null || programme.source(source).isEmpty()) errors.reject("budget.error.source");
        if (use == null || programme.use(use).isEmpty()) errors.reject("budget.error.use");
        if (word(CapitalKind.class, kind).isEmpty() || word(CapitalOrigin.class, origin).isEmpty()) {
            errors.reject("budget.error.kind");
        }
        if (readYear().isEmpty()) errors.reject("budget.error.year");
        if (text(activity).length() > LONGEST || text(heldBy).length() > LONGEST || text(carryDocument).length() > LONGEST) {
            errors.reject("budget.error.long");
        }
        if (text(carryDocument).isEmpty() != lastDay().isEmpty()) errors.reject("budget.error.carry");
        switch (read()) {
            case AmountText.Read.Amount it -> {}
            case AmountText.Read.Blank it -> {
                if (text(heldBy).isEmpty()) errors.reject("budget.error.amount_or_holder");
            }
            case AmountText.Read.Unclear it -> errors.reject("budget.error.amount", new Object[] {text(amount)}, null);
            case AmountText.Read.NotWhole it -> errors.reject("budget.error.whole", new Object[] {text(amount)}, null);
        }
    }

    /** Only after a check without errors. */
    BudgetLine toLine(UUID id, Programme programme, List<Unit> places) {
        var from = programme.source(text(source)).orElseThrow();
        var axes = new Axes(
                code(programme).orElseThrow(),
                from.code(),
                from.tier(),
                word(CapitalKind.class, kind).orElseThrow(),
                word(CapitalOrigin.class, origin).orElseThrow(),
                readYear().orElseThrow(),
                place(places).orElse(null));
        var known = text(content).isEmpty() ? null : programme.content(text(content)).map(it -> it.code()).orElse(null);
        var carried = lastDay().map(it -> new Carried(text(carryDocument), it)).orElse(null);
        return new BudgetLine(
                id,
                axes,
                new Purpose(known, text(activity), text(use)),
                read() instanceof AmountText.Read.Amount it ? it.dong() : null,
                text(heldBy).isEmpty() ? null : text(heldBy),
                from.tier().local() && "on".equals(counterpart),
                carried);
    }

    private AmountText.Read read() {
        return AmountText.read(text(amount), word(MoneyUnit.class, money).orElse(MoneyUnit.MILLION));
    }

    private Optional<UnitId> place(List<Unit> places) {
        return places.stream().map(Unit::id).filter(it -> it.value().toString().equals(text(unit))).findFirst();
    }

    private Optional<ComponentCode> code(Programme programme) {
        return programme.components().stream()
                .map(it -> it.code())
                .filter(it -> it.value().equals(component))
                .findFirst();
    }

    private Optional<Integer> readYear() {
        return text(year).matches("20[2-3]\\d") ? Optional.of(Integer.valueOf(text(year))) : Optional.empty();
    }

    private Optional<LocalDate> lastDay() {
        try {
            return text(carryLastDay).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(carryLastDay)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String text) {
        for (var it : type.getEnumConstants()) if (it.name().equals(text)) return Optional.of(it);
        return Optional.empty();
    }
}
