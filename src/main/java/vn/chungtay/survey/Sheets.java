package vn.chungtay.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Id;

/**
 * Keeps sheets for their owners: every revision, none ever changed. Rights are asked where the subject lies, by the
 * actions that its {@link SheetOwner} names; looks are written to the trail.
 */
public interface Sheets {

    /** Of whose sheets about what we speak. */
    record Subject(String owner, Id id) {}

    /**
     * @param seen the revision that the sender started from; 0 for a new sheet
     * @param device null for the office
     */
    SaveResult save(Subject subject, SheetId sheet, int seen, Filled filled, @Nullable String device);

    /** The last revision of each sheet about it, the one begun first at the front. */
    List<SheetRevision> about(Subject subject);

    /** The last revision; empty if there is no such sheet about it. */
    Optional<SheetRevision> find(Subject subject, SheetId sheet);

    /**
     * The last revision of every sheet about many subjects of one owner, for looking at them together. The right to look is
     * asked once for each unit, and the look at all of them is recorded.
     */
    List<SheetRevision> aboutAll(String owner, Collection<? extends Id> subjects);

    /** All revisions, the first at the front. */
    List<SheetRevision> story(Subject subject, SheetId sheet);
}
