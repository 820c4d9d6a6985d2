package vn.chungtay.programme;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a counterpart rule that a province loaded. */
public record CounterpartId(UUID value) implements Id {

    public static CounterpartId next() {
        return new CounterpartId(UUID.randomUUID());
    }
}
