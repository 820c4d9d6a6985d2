package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** One reviewer on one device; two reviewers who share it are two of these. */
public record DeviceId(UUID value) implements Id {

    public static DeviceId next() {
        return new DeviceId(UUID.randomUUID());
    }
}
