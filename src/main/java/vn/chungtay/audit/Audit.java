package vn.chungtay.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Id;

/**
 * Writes the trail, in the transaction of the act itself: if the act is rolled back, so is its line. Who acted is the
 * {@link vn.chungtay.platform.Caller} of the transaction.
 */
public interface Audit {

    /**
     * Lines written later in this transaction happened in this unit too. The check of access calls it with the place it
     * has checked, so use cases need not. Who may read the trail of one of these units reads the line.
     */
    void in(Id place);

    /** As above, unless places are known already: where the rights are by which somebody asked for a list. */
    void near(Collection<? extends Id> places);

    /**
     * Somebody looked at data about these people or households.
     *
     * @param action code of what was done, for example {@code registry.household.view}
     * @param asOf the day for which the data was shown; how far back they looked
     */
    void looked(String action, Collection<? extends Id> subjects, @Nullable LocalDate asOf);

    /**
     * Something was changed: one change, one line, however many it is about. Those of its {@link #part parts} in this
     * transaction are among them.
     *
     * @param before the values before the change, by field; empty for a new thing
     * @param after the values after it, by field; empty for a removal
     */
    void changed(String action, Subjects subjects, Map<String, ?> before, Map<String, ?> after);

    default void changed(String action, Id subject, Map<String, ?> before, Map<String, ?> after) {
        changed(action, Subjects.of(subject), before, after);
    }

    /**
     * A part of a change, for example one thousand households of a list, or the people of one. They belong to the line
     * of the change, which comes later in this transaction. If none comes, the parts are a change of their own and the
     * line bears the action of the first.
     */
    void part(String action, Subjects subjects);

    /**
     * Data left the system.
     *
     * @param rows how many records
     * @param what parameters of the export, without personal data
     */
    void exported(String action, long rows, Map<String, ?> what);

    /**
     * Somebody was not allowed to do something. Written beside the running transaction, so that it stays when the act is
     * rolled back.
     *
     * @param place where they tried, absent if nowhere in particular
     * @param reason code of why it was refused
     */
    void refused(String action, @Nullable Id place, String reason);
}
