package vn.chungtay.budget.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * What a paper says about money of a line: paid 200 million on a day, or 500 million since the beginning.
 *
 * @param line of the budget; it keeps its id over all versions
 * @param unit below that spends it; absent for the unit of the budget itself
 * @param document that proves it
 * @param dong in đồng
 * @param cumulative whether it is all since the beginning, and not only what was added
 * @param why it is more than there is, or why an earlier entry is wrong
 * @param corrects the entry that this one takes the place of
 */
public record MoneyEntry(
        UUID id,
        UUID line,
        @Nullable UnitId unit,
        MoneyStage stage,
        LocalDate day,
        String document,
        long dong,
        boolean cumulative,
        @Nullable String why,
        @Nullable UUID corrects) {

    public MoneyEntry {
        if (dong < 0) throw new IllegalArgumentException("less than nothing");
        if (document.isBlank()) throw new IllegalArgumentException("an entry that nothing proves");
    }

    /** The same, of the unit of the budget or of the one that its line names. */
    public MoneyEntry withoutUnit() {
        return new MoneyEntry(id, line, null, stage, day, document, dong, cumulative, why, corrects);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(why);
    }
}
