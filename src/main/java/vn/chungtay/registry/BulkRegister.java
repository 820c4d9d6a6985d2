package vn.chungtay.registry;

import java.util.List;
import java.util.Set;

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

    /** Who of these is in the register already, by household code; nothing outside of the caller's area is told. */
    List<HouseholdRow> byCodes(Set<String> codes);

    /** Twelve-digit numbers of these that belong to somebody in the register, wherever they live. */
    Set<String> takenNationalIds(Set<String> nationalIds);
}
