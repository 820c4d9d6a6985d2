package vn.chungtay.fieldwork.model;

import java.time.Instant;
import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/**
 * One text that came.
 *
 * @param from with whose token or seal
 * @param unit where it is seen if it needs a person
 * @param by who brought it; empty at the address that is open to all
 */
public record Delivery(Device from, Way way, Body body, UnitId unit, Instant at, Optional<UserId> by) {

    /** @param digest SHA-256 of the text, in hex */
    @SuppressWarnings("ArrayRecordComponent")
    public record Body(byte[] text, String digest) {}
}
