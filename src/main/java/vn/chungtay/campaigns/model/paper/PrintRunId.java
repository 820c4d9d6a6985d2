package vn.chungtay.campaigns.model.paper;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** One print of many certificates. */
public record PrintRunId(UUID value) implements Id {

    public static PrintRunId next() {
        return new PrintRunId(UUID.randomUUID());
    }
}
