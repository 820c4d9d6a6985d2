package vn.chungtay.fieldwork.model;

/**
 * A packet that was read, with what became of it.
 *
 * @param digest SHA-256 of its text as it came, in hex
 * @param sender on the day on which it came
 * @param settled a person said why it stays in quarantine
 * @param wishIsPast the sheet was given back after it came, so it hands nothing in any more
 */
public record Kept(
        ArrivalId arrival, String digest, Packet packet, Sender sender, Fate fate, boolean settled, boolean wishIsPast) {

    /** One that has just come. */
    public static Kept come(String digest, Packet packet, Sender sender, Fate fate) {
        return new Kept(ArrivalId.next(), digest, packet, sender, fate, false, false);
    }

    public Kept with(Fate other) {
        return new Kept(arrival, digest, packet, sender, other, settled, wishIsPast);
    }

    /** Nobody answered for it when it came, and nobody has decided since. */
    public boolean waitsForItsDevice() {
        return !settled && fate.reason() == Reason.NOT_SENT_BY_ITS_DEVICE;
    }

    /** It has its number, and later ones wait for it. */
    public boolean isInLine() {
        return fate.outcome() != Outcome.QUARANTINED || fate.reason() == null || fate.reason().keepsPlace();
    }
}
