package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdList.Listed;

/** Many households at once, for imports and generated worlds: set-based, in one transaction, one refresh of figures. */
public interface BulkRegister {

    /**
     * Registers all or none. The caller needs the right to change households in every village of the rows. Joins the
     * caller's transaction if there is one. Duplicate codes, identity numbers or impossible periods are a bug of the
     * caller here, who has looked for them before, and end the transaction.
     */
    void register(List<HouseholdRow> households, Origin origin);

    /**
     * Takes households out again as if they had never been registered, for the undo of an import. Those that were
     * changed since, be it by another commune to which they moved, are left alone and returned. The caller needs the
     * right to change the others where they live.
     */
    Set<HouseholdId> withdraw(Set<HouseholdId> households);

    /**
     * Changes known households to what a list says: new periods of place, class and membership from the list's day on,
     * and corrected people, each correction kept. What stood there before is kept under the list for {@link #putBack}.
     * The caller needs the right to change households in every village concerned, and has seen to it that nothing
     * running began after that day.
     *
     * @param list in whose name; a household is revised once in the name of one list
     * @param reason why values of people are corrected, as the household's page will say it
     */
    void revise(UUID list, List<RevisedHousehold> households, LocalDate on, String reason);

    /**
     * Gives every household that this list revised its former place, class, members and people again, for the undo of
     * an import. If some were changed since, nothing is done and they are returned. Otherwise the
     * caller needs the right to change them where they live and where they will live again.
     *
     * @param reason why corrections are taken back, as the household's page will say it
     */
    Set<HouseholdId> putBack(UUID list, String reason);

    /**
     * Who of these lives now where the caller may change households, by household code. One that moved elsewhere is not
     * told, although the caller may look back at it: its code is merely taken.
     */
    List<HouseholdRow> byCodes(Set<String> codes);

    /** The same with what their class rests on. */
    List<Listed> listedByCodes(Set<String> codes);

    /** Id and code of every household that lives in these villages now, as far as the caller may see them. */
    void forEachIn(Set<UnitId> villages, BiConsumer<HouseholdId, String> each);

    /** Twelve-digit numbers of these that belong to somebody in the register, wherever they live. */
    Set<String> takenNationalIds(Set<String> nationalIds);
}
