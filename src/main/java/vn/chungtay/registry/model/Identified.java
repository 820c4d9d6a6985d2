package vn.chungtay.registry.model;

import vn.chungtay.registry.PersonId;

/** Who was meant by an identity number and a birth date that both fit, as far as it is told to somebody of another place. */
public sealed interface Identified {

    /** In no household on the day nor later, so that one can take them in. */
    record Loose(PersonId person) implements Identified {}

    /** In a household on the day or later. Who it is and where is not told. */
    record Member() implements Identified {}

    /** No number like that, or another birth date: which of the two is not told. */
    record Unknown() implements Identified {}
}
