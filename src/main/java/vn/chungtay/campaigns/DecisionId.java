package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A list of results on its way to recognition, or recognised. */
public record DecisionId(UUID value) implements Id {

    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }
}
