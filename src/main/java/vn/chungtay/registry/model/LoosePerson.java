package vn.chungtay.registry.model;

import vn.chungtay.registry.PersonId;
import vn.chungtay.shared.BirthDate;

/** Somebody in the register who is in no household now. */
public record LoosePerson(PersonId id, String name, BirthDate born, String lastHousehold) {}
