package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** Provinces that set a higher income line than the decree (ADR 24). */
public interface LocalStandards {

    /**
     * What the province's approved line says to a review of that day; empty where there is none. Only an income can be
     * compared with a line, so points alone leave it open.
     */
    Optional<LocalOutcome> classify(UnitId province, LocalDate day, Evidence evidence);
}
