package vn.chungtay.accompaniment.model;

/** Somebody who helps, with how much: villages they are in charge of, households they help, visits that wait for them. */
public record CompanionLine(Companion companion, int villages, int households) {}
