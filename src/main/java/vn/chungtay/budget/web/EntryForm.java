package vn.chungtay.budget.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.AmountText;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;

/** What became of money, as typed; nothing of it is lost when something is wrong. */
record EntryForm(
        @Nullable String line,
        @Nullable String unit,
        @Nullable String stage,
        @Nullable String day,
        @Nullable String document,
        @Nullable String amount,
        @Nullable String money,
        @Nullable String cumulative,
        @Nullable String reason,
        @Nullable String corrects) {

    private static final int LONGEST = 300;

    static EntryForm blank() {
        return new EntryForm(null, null, MoneyStage.PAID.name(), null, null, null, MoneyUnit.MILLION.name(), null, null, null);
    }

    /** To be put right: as it was entered, in đồng. */
    static EntryForm correcting(MoneyEntry it) {
        return new EntryForm(
                it.line().toString(), it.unit() == null ? null : it.unit().value().toString(), it.stage().name(), it.day().toString(),
                it.document(), Vietnamese.number(it.dong()), MoneyUnit.DONG.name(), it.cumulative() ? "on" : null, null, it.id().toString());
    }

    /** The line of the entry that is put right. */
    Optional<UUID> corrected() {
        return id(corrects).isEmpty() ? Optional.empty() : id(line);
    }

    /** @param units that can be named */
    void check(Errors errors, Collection<UnitId> units) {
        if (id(line).isEmpty()) errors.reject("budget.entry.error.line");
        if (!text(unit).isEmpty() && place(units).isEmpty()) errors.reject("budget.error.unit");
        if (readStage().isEmpty()) errors.reject("budget.entry.error.stage");
        if (readDay().isEmpty()) errors.reject("budget.entry.error.day");
        if (text(document).isEmpty()) errors.reject("budget.entry.error.document");
        if (text(document).length() > LONGEST || text(reason).length() > LONGEST) errors.reject("budget.error.long");
        switch (read()) {
            case AmountText.Read.Amount _ -> {}
            case AmountText.Read.Blank _ -> errors.reject("budget.entry.error.amount");
            case AmountText.Read.Unclear _ -> errors.reject("budget.error.amount", new Object[] {text(amount)}, null);
            case AmountText.Read.NotWhole _ -> errors.reject("budget.error.whole", new Object[] {text(amount)}, null);
        }
    }

    /** Only after a check without errors. */
    MoneyEntry toEntry(Collection<UnitId> units) {
        return new MoneyEntry(
                UUID.randomUUID(),
                id(line).orElseThrow(),
                place(units).orElse(null),
                readStage().orElseThrow(),
                readDay().orElseThrow(),
                Vietnamese.nfc(text(document)),
                read() instanceof AmountText.Read.Amount it ? it.dong() : 0,
                "on".equals(cumulative),
                text(reason).isEmpty() ? null : Vietnamese.nfc(text(reason)),
                id(corrects).orElse(null));
    }

    private AmountText.Read read() {
        for (var it : MoneyUnit.values()) if (it.name().equals(money)) return AmountText.read(text(amount), it);
        return AmountText.read(text(amount), MoneyUnit.MILLION);
    }

    private Optional<UnitId> place(Collection<UnitId> units) {
        return units.stream().filter(it -> it.value().toString().equals(text(unit))).findFirst();
    }

    private Optional<MoneyStage> readStage() {
        for (var it : MoneyStage.values()) if (it.name().equals(stage)) return Optional.of(it);
        return Optional.empty();
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(text(day)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
