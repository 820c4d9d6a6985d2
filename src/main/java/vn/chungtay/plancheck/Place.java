package vn.chungtay.plancheck;

/**
 * A place in the text of a plan.
 *
 * @param line from 1
 * @param quote the words that stand there, as printed; for a figure in a table the cell with the name of its row
 */
public record Place(int line, String quote) {}
