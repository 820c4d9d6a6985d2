package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A household of a sample that is asked a second time. */
public record SecondLookId(UUID value) implements Id {

    public static SecondLookId next() {
        return new SecondLookId(UUID.randomUUID());
    }
}
