package vn.chungtay.standards.model;

/** What a local table holds. */
public sealed interface LocalContent permits PointTable, LocalLine {}
