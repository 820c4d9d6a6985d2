package vn.chungtay.fieldwork;

import vn.chungtay.geography.UnitId;

/**
 * Somebody to be visited, as people at the office speak of it.
 *
 * @param code of the household
 * @param label the head's name; empty if nobody is head any more
 * @param village where it is on the list
 * @param place name of that village
 * @param address of its sheet in this program, beginning with a slash
 */
public record FieldSubject(String code, String label, UnitId village, String place, String address) {}
