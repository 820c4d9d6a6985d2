package vn.chungtay.documents.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.geography.UnitId;

/**
 * A version of a unit's Word template.
 *
 * @param fileName absent where the unit has gone back to the template that comes with the program
 */
public record TemplateRow(UUID id, UnitId unit, PaperKind kind, int version, Optional<String> fileName, Instant loadedAt) {}
