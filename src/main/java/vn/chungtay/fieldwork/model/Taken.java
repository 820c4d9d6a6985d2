package vn.chungtay.fieldwork.model;

import java.util.Optional;

/**
 * A text that came, and what became of it; what a receipt is written from.
 *
 * @param packet empty if not even its identity can be read
 * @param digest SHA-256 of the text, in hex
 * @param settled a person said why it stays in quarantine, and nobody waits for it any more
 */
public record Taken(Optional<PacketId> packet, String digest, Fate fate, boolean settled) {

    public Taken(Optional<PacketId> packet, String digest, Fate fate) {
        this(packet, digest, fate, false);
    }

    public static Taken of(Kept kept) {
        return new Taken(Optional.of(kept.packet().id()), kept.digest(), kept.fate(), kept.settled());
    }
}
