package vn.chungtay.standards.model;

import java.time.LocalDate;
import vn.chungtay.standards.Basis;

/** A value from a day on, and why. */
public record Dated<T>(LocalDate from, T value, Basis basis) {}
