package vn.chungtay.documents;

/** A file of a paper as it is kept. */
public record PaperFile(String name, byte[] content) {}
