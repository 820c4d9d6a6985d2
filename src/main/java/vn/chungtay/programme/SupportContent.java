package vn.chungtay.programme;

/** A kind of support or activity that a component pays for (PRJ-04); its {@code code} is ours, the law has none. */
public record SupportContent(String code, ComponentCode component, String name, LegalSource source) {}
