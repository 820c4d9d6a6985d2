package vn.chungtay.registry.model.evidence;

import vn.chungtay.standards.Evidence.Known;

/**
 * One indicator as it was decided.
 *
 * @param recorded what the records of the day said, and from which facts
 * @param decided what counts
 * @param reason why it differs from the records, empty if nothing was said
 */
public record Answer(Reading recorded, Known decided, String reason) {

    public int number() {
        return recorded.number();
    }

    public boolean differs() {
        return decided != recorded.lacking();
    }

    /** To know more than the records needs no reason; to contradict them does. */
    public boolean contradicts() {
        return differs() && recorded.lacking() != Known.UNKNOWN;
    }

    boolean lacksReason() {
        return contradicts() && reason.isBlank();
    }
}
