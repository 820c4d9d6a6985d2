package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/**
 * What a packet is about.
 *
 * @param owner {@link vn.chungtay.fieldwork.FieldVisits#owner()}
 */
public record Visited(String owner, Subject subject) {

    /** Identity that only the owner can read. */
    public record Subject(UUID value) implements Id {}
}
