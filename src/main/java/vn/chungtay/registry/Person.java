package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person in the register, alive or dead. */
public record Person(PersonId id, PersonDetails details, @Nullable LocalDate diedOn, int version) {}
