package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
     * changed since are left alone and returned.
     */
    Set<HouseholdId> withdraw(Set<HouseholdId> households);

    /**
     * Changes known households to what a list says: new periods of place, class and membership from the list's day on,
     * and corrected people, each correction kept. What stood there before is kept under the list for {@link #putBack}.
     * The caller needs the right to change households in every village concerned, and has seen to it that nothing
     * running began after that day.
     *
     * @param list in whose name; a household is revised once in the name of one list
     */
    void revise(UUID list, List<RevisedHousehold> households, LocalDate on);

    /**
     * Gives every household that this list revised its former place, class, members and people again, for the undo of
     * an import. If some were changed since, nothing is done and they are returned.
     */
    Set<HouseholdId> putBack(UUID list);

    /** Who of these is in the register already, by household code; nothing outside of the caller's area is told. */
    List<HouseholdRow> byCodes(Set<String> codes);

    /** Twelve-digit numbers of these that belong to somebody in the register, wherever they live. */
    Set<String> takenNationalIds(Set<String> nationalIds);
}
