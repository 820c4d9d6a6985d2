package vn.chungtay.standards.model;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/** What somebody wants to load, before the file was read. */
public record LocalTableDraft(
        LocalTableKind kind, UnitId unit, String document, LocalDate validFrom, String fileName, byte[] bytes) {}
