package vn.chungtay.documents.model;

import java.time.Instant;

/**
 * A kept file in a list, without its content.
 *
 * @param signed whether it bears signature and seal
 */
public record FileRow(int version, String name, String sha256, boolean signed, Instant keptAt) {}
