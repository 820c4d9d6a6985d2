package vn.chungtay.documents;

/**
 * A part of a file that could not be read.
 *
 * @param line the last line read before it; 0 before the first
 * @param where in the file as a person would look for it
 * @param reason key of the message that says why
 */
public record Unread(int line, String where, String reason) {}
