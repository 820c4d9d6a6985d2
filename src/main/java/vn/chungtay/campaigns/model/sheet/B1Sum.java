package vn.chungtay.campaigns.model.sheet;

/**
 * The points of a sheet B1 as far as it is answered.
 *
 * @param document that the table was taken from
 * @param open questions without an answer, the one for the column included; the sum is final with none
 */
public record B1Sum(String document, int points, int open) {}
