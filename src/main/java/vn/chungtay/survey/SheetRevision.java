package vn.chungtay.survey;

import java.time.Instant;
import java.util.Optional;
import vn.chungtay.identity.UserId;

/**
 * A sheet as it was saved once.
 *
 * @param number from 1; 0 stands for a sheet that was never saved
 * @param device on which it was filled in; empty for the office
 */
public record SheetRevision(
        SheetId sheet, int number, Filled filled, Optional<String> device, UserId savedBy, Instant savedAt) {}
