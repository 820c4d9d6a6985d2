package vn.chungtay.fieldwork;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/**
 * A village for which somebody is sent out.
 *
 * @param campaign what for, as people call it
 * @param until the last day on which a visit counts
 * @param visits households on the list
 */
public record FieldVillage(UnitId village, String name, String campaign, LocalDate until, int visits) {}
