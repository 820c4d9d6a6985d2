package vn.chungtay.waves;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A survey wave. */
public record WaveId(UUID value) implements Id {

    public static WaveId next() {
        return new WaveId(UUID.randomUUID());
    }
}
