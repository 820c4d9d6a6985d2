package vn.chungtay.budget.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.geography.UnitId;

/** Whether an entry about money can be true. What may be true and is strange needs a reason. */
public final class EntryRules {

    private EntryRules() {}

    /** Why it is not taken. */
    public sealed interface Refusal {

        record InTheFuture() implements Refusal {}

        /** Who holds the money records what becomes of it. */
        record HeldByOthers(String holder) implements Refusal {}

        record NotAllocated() implements Refusal {}

        /** Money of an earlier year after the last day on which it may be spent (BUD-12). */
        record Expired(String document, LocalDate lastDay) implements Refusal {}

        /** Only an entry of the same line, unit and stage that still stands can be put right. */
        record NothingToCorrect() implements Refusal {}

        /** More than {@code most} đồng is possible, but somebody must say why. */
        record ReasonMissing(long sum, long most) implements Refusal {}

        /** The line is the money of one unit, and the entry names another. */
        record OtherUnit(UnitId unit) implements Refusal {}

        /** Money is spent before the year that it is of: possible if it was advanced, but somebody must say why. */
        record BeforeTheYear(int year) implements Refusal {}

        /** Money of the year after its year: possible while its books are closed, but somebody must say why. */
        record AfterTheYear(int year) implements Refusal {}

        record CorrectionWithoutReason() implements Refusal {}
    }

    /**
     * What a unit was given of a pot of money, which may have many lines, and what was entered of it.
     *
     * @param dong in đồng
     * @param entries of this unit, of all lines of the pot, in the order in which they were entered
     */
    public record Share(long dong, List<MoneyEntry> entries) {}

    /**
     * @param line as it was allocated; absent if it was not
     * @param others all entries of the line, in the order in which they were entered
     * @param given what the unit of the entry was given; absent if it names none, or has a line of its own
     */
    public static List<Refusal> refusals(
            MoneyEntry it, @Nullable BudgetLine line, List<MoneyEntry> others, @Nullable Share given, LocalDate today) {
        if (line == null) return List.of(new Refusal.NotAllocated());
        if (line.dong() == null) return List.of(new Refusal.HeldByOthers(line.holder().orElse("")));
        var refusals = new ArrayList<Refusal>();
        if (it.day().isAfter(today)) refusals.add(new Refusal.InTheFuture());
        var owner = line.axes().unit();
        if (owner != null && it.unit() != null && !owner.equals(it.unit())) refusals.add(new Refusal.OtherUnit(owner));
        var carried = line.carried();
        if (it.stage() == MoneyStage.PAID && carried != null && it.day().isAfter(carried.lastDay())) {
            refusals.add(new Refusal.Expired(carried.document(), carried.lastDay()));
        }
        if (it.corrects() != null && !stands(it.corrects(), it, others)) refusals.add(new Refusal.NothingToCorrect());
        if (it.why() == null || it.why().isBlank()) withoutReason(it, line, others, given, refusals);
        return refusals;
    }

    private static void withoutReason(
            MoneyEntry it, BudgetLine line, List<MoneyEntry> others, @Nullable Share given, List<Refusal> refusals) {
        if (it.corrects() != null) refusals.add(new Refusal.CorrectionWithoutReason());
        if (it.stage() == MoneyStage.PAID && line.carried() == null && it.day().getYear() > line.axes().yearOfOrigin()) {
            refusals.add(new Refusal.AfterTheYear(line.axes().yearOfOrigin()));
        }
        if (it.day().getYear() < line.axes().yearOfOrigin()) refusals.add(new Refusal.BeforeTheYear(line.axes().yearOfOrigin()));
        var all = with(others, it);
        var last = all.stream().map(MoneyEntry::day).max(LocalDate::compareTo).orElse(it.day());
        var sum = EntrySums.of(all, it.stage(), last);
        var most = it.stage() == MoneyStage.SETTLED ? EntrySums.of(others, MoneyStage.PAID, last) : line.amount();
        if (sum > most) refusals.add(new Refusal.ReasonMissing(sum, most));
        if (given == null) return;
        var own = EntrySums.of(with(given.entries(), it), it.stage(), LocalDate.MAX);
        if (sum <= most && own > given.dong()) refusals.add(new Refusal.ReasonMissing(own, given.dong()));
    }

    private static List<MoneyEntry> with(List<MoneyEntry> entries, MoneyEntry it) {
        var all = new ArrayList<>(entries);
        all.add(it);
        return all;
    }

    private static boolean stands(UUID corrected, MoneyEntry by, List<MoneyEntry> others) {
        return EntrySums.standing(others).stream()
                .filter(it -> it.id().equals(corrected))
                .anyMatch(it -> it.line().equals(by.line()) && it.stage() == by.stage() && Objects.equals(it.unit(), by.unit()));
    }
}
