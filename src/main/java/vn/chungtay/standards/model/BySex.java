package vn.chungtay.standards.model;

/** A number that differs between men and women. */
public record BySex(long male, long female) {}
