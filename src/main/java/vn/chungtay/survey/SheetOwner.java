package vn.chungtay.survey;

import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.shared.Id;

/** A module whose sheets are kept here. It contributes a bean; nobody edits a central list. */
public interface SheetOwner {

    /** Stable name, kept with its sheets. */
    String name();

    /** Where something lies today that sheets of this owner are about; empty if there is no such thing. */
    Optional<Lying> lying(Id subject);

    /**
     * @param unit in which the rights are asked, and where its sheets are seen
     * @param look what somebody must be allowed to do there to read its sheets
     * @param fill what to save one
     */
    record Lying(UnitId unit, Action look, Action fill) {}
}
