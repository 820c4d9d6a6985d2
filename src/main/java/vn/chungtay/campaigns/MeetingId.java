package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A meeting of a village about the results of a review, told by its minutes. */
public record MeetingId(UUID value) implements Id {

    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }
}
