package vn.chungtay.accompaniment.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/**
 * Which household stands on a line, and where it lives.
 *
 * @param head absent if it has left the register
 */
public record Place(HouseholdId household, String code, @Nullable String head, UnitId villageId, String village) {

    /** How people call it. */
    public String name() {
        return head == null ? code : head;
    }
}
