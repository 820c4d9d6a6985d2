package vn.chungtay.standards.model;

/** A province's own income line, never below the national one. */
public record LocalLine(ByArea dong) implements LocalContent {}
