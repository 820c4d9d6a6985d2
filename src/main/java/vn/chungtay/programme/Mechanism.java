package vn.chungtay.programme;

/** A special way of carrying out projects of the programme, and what it changes (PRJ-11). */
public record Mechanism(String code, String name, String effect, LegalSource source) {}
