package vn.chungtay.registry.model;

import java.util.Optional;
import vn.chungtay.shared.Percentage;

/** Of the households of a village that registered to escape in a year, how many did. */
public record EscapeShare(String village, int registered, int escaped, int pending) {

    /** Of all who registered; empty as long as nobody has looked at any of them. */
    public Optional<Percentage> share() {
        return pending == registered ? Optional.empty() : Percentage.of(escaped, registered);
    }

    public EscapeShare plus(EscapeShare other) {
        return new EscapeShare(
                village, registered + other.registered, escaped + other.escaped, pending + other.pending);
    }
}
