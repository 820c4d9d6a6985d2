package vn.chungtay.monitoring.model;

/**
 * One of the lines that a layout gives to each unit.
 *
 * @param label empty where a unit has one line only
 * @param povertyClass what {@code {class}} in a measure stands for; empty if nothing
 */
public record FormLine(String label, Part part, String povertyClass) {}
