package vn.chungtay.standards;

/**
 * The class by a province's own, higher income line. It gives rights in that province only and never stands in a
 * national figure.
 *
 * @param document by which the province set its line
 */
public record LocalOutcome(LocalTableId table, String document, Classification outcome) {}
