package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a conflict card. */
public record ConflictId(UUID value) implements Id {}
