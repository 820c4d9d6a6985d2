package vn.chungtay.monitoring.model;

import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.Round;

/** One run of counting over all areas of a place, with the days it was asked for. */
public record CountRun(UUID id, UnitId place, Round round, LocalDate opening, LocalDate closing) {}
