package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A sealed file that an office has taken in. */
public record CarriedFileId(UUID value) implements Id {}
